// Source: boostorg/redis issue #114 (a connection runs in the background; here the coroutine that owns it returns, and
// whatever run() still reads is gone).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <array>
#include <asio.hpp>
#include <chrono>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

namespace cache {

using asio::ip::tcp;

struct Config {
  tcp::endpoint address;
  std::chrono::seconds health_check{10};
};

class Connection {
public:
  explicit Connection(asio::any_io_executor ex) : m_socket(ex), m_timer(ex) {}

  asio::awaitable<void> run(Config config) {
    co_await m_socket.async_connect(config.address, asio::use_awaitable);
    m_open = true;
    while (m_open) { // EITHER: lifetime dangling
      m_timer.expires_after(config.health_check); // EITHER: lifetime dangling
      std::error_code ec;
      co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, ec)); // EITHER: lifetime dangling
      ++m_checks; // EITHER: lifetime dangling
    }
  }

  asio::awaitable<bool> ping() {
    std::array<char, 64> answer;
    co_await asio::async_write(m_socket, asio::buffer("PING\r\n", 6), asio::use_awaitable);
    const auto n = co_await m_socket.async_read_some(asio::buffer(answer), asio::use_awaitable);
    co_return n > 0 && answer[0] == '+';
  }

  void close() {
    m_open = false;
    m_timer.cancel();
  }

private:
  tcp::socket m_socket;
  asio::steady_timer m_timer;
  bool m_open = false;
  unsigned m_checks = 0;
};

asio::awaitable<bool> is_alive(Config config) {
  auto ex = co_await asio::this_coro::executor;
  Connection connection(ex); // EITHER: lifetime dangling
  asio::co_spawn(ex, connection.run(config), asio::detached); // EITHER: lifetime dangling
  const bool alive = co_await connection.ping();
  connection.close();
  co_return alive;
} // EITHER: lifetime dangling

} // namespace cache
