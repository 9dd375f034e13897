// A stub of cppzmq: only what the fixtures use.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>
#include <zmq.h>

namespace zmq {
typedef zmq_pollitem_t pollitem_t;
using recv_result_t = std::optional<size_t>;
using send_result_t = std::optional<size_t>;
enum class recv_flags : int { none = 0, dontwait = ZMQ_DONTWAIT };
enum class send_flags : int { none = 0, dontwait = ZMQ_DONTWAIT };
class message_t {};
int poll(zmq_pollitem_t *Items, size_t Count,
         std::chrono::milliseconds Timeout = std::chrono::milliseconds{-1});
int poll(std::vector<zmq_pollitem_t> &Items,
         std::chrono::milliseconds Timeout = std::chrono::milliseconds{-1});

namespace detail {
class socket_base {
public:
  void connect(const std::string &Address);
  send_result_t send(message_t &Message, send_flags Flags);
  recv_result_t recv(message_t &Message, recv_flags Flags = recv_flags::none);
};
} // namespace detail
class socket_ref : public detail::socket_base {};
class socket_t : public detail::socket_base {};
void proxy(socket_ref Front, socket_ref Back,
           socket_ref Capture = socket_ref());

class monitor_t {
public:
  void monitor(socket_t &Socket, const std::string &Address, int Events = 0);
  bool check_event(int Timeout = 0);
};
template <typename T> class poller_t {
public:
  template <typename Sequence>
  size_t wait_all(Sequence &Events, const std::chrono::milliseconds Timeout);
};
class active_poller_t {
public:
  size_t wait(std::chrono::milliseconds Timeout);
};
template <class OutputIt>
recv_result_t recv_multipart(socket_ref Socket, OutputIt Out,
                             recv_flags Flags = recv_flags::none);
template <class OutputIt>
recv_result_t recv_multipart_n(socket_ref Socket, OutputIt Out, size_t Count,
                               recv_flags Flags = recv_flags::none);
} // namespace zmq
