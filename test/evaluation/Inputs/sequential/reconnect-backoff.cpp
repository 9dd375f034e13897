// Source: cppalliance/corosio example/reconnect/reconnect.cpp (each attempt is made because the one before it failed).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <array>
#include <chrono>

using asio::ip::tcp;

asio::awaitable<void> session(tcp::socket &s) {
  std::array<char, 512> buffer;
  std::error_code ec;
  while (!ec)
    co_await s.async_read_some(asio::buffer(buffer), asio::redirect_error(asio::use_awaitable, ec));
}

asio::awaitable<void> connectWithBackoff(tcp::endpoint to, int most) {
  auto executor = co_await asio::this_coro::executor;
  tcp::socket socket(executor);
  asio::steady_timer delay(executor);
  auto wait = std::chrono::milliseconds(100);
  for (int attempt = 1;; ++attempt) {
    std::error_code ec;
    co_await socket.async_connect(to, asio::redirect_error(asio::use_awaitable, ec));
    if (!ec) {
      co_await session(socket);
      socket.close();
      attempt = 0;
      wait = std::chrono::milliseconds(100);
      continue;
    }
    socket.close();
    if (attempt >= most)
      co_return;
    delay.expires_after(wait);
    wait *= 2;
    co_await delay.async_wait(asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
      co_return;
  }
}
