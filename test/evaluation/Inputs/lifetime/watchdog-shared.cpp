// Source: chriskohlhoff/asio issue #100 and PurpleI2P/i2pd issue #2355, as fixed (handler and coroutine hold the owner)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <system_error>

namespace net {
class Heartbeat : public std::enable_shared_from_this<Heartbeat> {
  asio::steady_timer timer_;
  asio::ip::tcp::socket socket_;
  std::uint64_t missed_ = 0;

  asio::awaitable<void> beat(char byte) {
    std::error_code ec;
    co_await asio::async_write(socket_, asio::buffer(&byte, 1),
                               asio::redirect_error(asio::use_awaitable, ec));
    missed_ = ec ? missed_ + 1 : 0;
  }

public:
  explicit Heartbeat(asio::ip::tcp::socket socket)
      : timer_(socket.get_executor()), socket_(std::move(socket)) {}

  void start() {
    timer_.expires_after(std::chrono::seconds(1));
    timer_.async_wait([weak = weak_from_this()](std::error_code ec) {
      auto self = weak.lock();
      if (!self || ec)
        return;
      self->start();
    });
    asio::co_spawn(
        timer_.get_executor(),
        [this, self = shared_from_this()]() -> asio::awaitable<void> {
          co_await beat('\1');
          if (missed_ > 3)
            timer_.cancel();
        },
        asio::detached);
  }
};
} // namespace net
