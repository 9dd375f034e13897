// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <cstddef>
#include <detail/coroutine_results.hpp>

namespace cppcoro {
namespace net {
class ip_endpoint {};
class socket_accept_operation : public stub_detail::awaiter<void> {};
class socket_connect_operation : public stub_detail::awaiter<void> {};
class socket_disconnect_operation : public stub_detail::awaiter<void> {};
class socket_recv_operation : public stub_detail::awaiter<std::size_t> {};
class socket_send_operation : public stub_detail::awaiter<std::size_t> {};
class socket {
public:
  socket(socket &&) noexcept;
  ~socket();
  [[nodiscard]] socket_connect_operation connect(const ip_endpoint &) noexcept;
  [[nodiscard]] socket_accept_operation accept(socket &) noexcept;
  [[nodiscard]] socket_disconnect_operation disconnect() noexcept;
  [[nodiscard]] socket_send_operation send(const void *, std::size_t) noexcept;
  [[nodiscard]] socket_recv_operation recv(void *, std::size_t) noexcept;
};
} // namespace net
} // namespace cppcoro
