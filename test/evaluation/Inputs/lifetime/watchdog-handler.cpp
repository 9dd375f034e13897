// Source: chriskohlhoff/asio issue #100 and PurpleI2P/i2pd issue #2355 (handler runs after the owner of the timer is gone)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <system_error>

using namespace std::chrono_literals;

namespace net {
class Watchdog {
  asio::steady_timer timer_;
  std::uint64_t fired_ = 0;
  bool armed_ = false;

public:
  explicit Watchdog(asio::any_io_executor ex) : timer_(ex) {}

  void arm(std::chrono::milliseconds timeout) {
    armed_ = true;
    timer_.expires_after(timeout);
    timer_.async_wait([this](std::error_code ec) { // EITHER: lifetime dog
      armed_ = false;
      if (!ec)
        ++fired_;
    });
  }
  std::uint64_t fired() const { return fired_; }
};

asio::awaitable<std::size_t> read_reply(asio::ip::tcp::socket &socket) {
  char reply[512];
  Watchdog dog(co_await asio::this_coro::executor);
  dog.arm(500ms); // EITHER: lifetime dog
  auto n = co_await socket.async_read_some(asio::buffer(reply), asio::use_awaitable);
  std::cout << "late " << dog.fired() << " times\n";
  co_return n;
}
} // namespace net
