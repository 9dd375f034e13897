// Source: EOSIO/eos issue #7892 (a connection is closed while its out queue is walked)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <system_error>

namespace eos_net {
struct queued_write {
  std::string buff;
  std::function<void(std::error_code, std::size_t)> callback;
};

class connection : public std::enable_shared_from_this<connection> {
  asio::ip::tcp::socket socket_;
  std::deque<queued_write> out_queue_;
  unsigned long sent_ = 0;
  bool open_ = true;

public:
  explicit connection(asio::ip::tcp::socket socket) : socket_(std::move(socket)) {}

  void enqueue(std::string buff, std::function<void(std::error_code, std::size_t)> callback) {
    out_queue_.push_back({std::move(buff), std::move(callback)});
  }

  void close() {
    open_ = false;
    std::deque<queued_write> empty;
    out_queue_.swap(empty);
    std::error_code ignored;
    socket_.close(ignored);
  }

  asio::awaitable<void> write_loop() {
    auto self = shared_from_this();
    while (open_ && !out_queue_.empty()) {
      auto &m = out_queue_.front();
      std::error_code ec;
      auto n = co_await asio::async_write(socket_, asio::buffer(m.buff), // EITHER: lifetime outq
                                          asio::redirect_error(asio::use_awaitable, ec));
      sent_ += n;
      m.callback(ec, n); // EITHER: lifetime outq
      out_queue_.pop_front();
    }
  }
};
} // namespace eos_net
