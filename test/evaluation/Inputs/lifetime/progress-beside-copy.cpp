// Source: chriskohlhoff/asio issue #1332 and others who spawn beside their own work (co_spawn keeps the closure that it is
// given, not what this refers to: the coroutine that owns the flags ends first).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <array>
#include <boost/asio.hpp>
#include <chrono>
#include <iostream>

namespace asio = boost::asio;
using asio::ip::tcp;

asio::awaitable<std::size_t> copyAll(tcp::socket from, tcp::socket to) {
  std::size_t copied = 0; // EITHER: lifetime dangling
  bool done = false;      // EITHER: lifetime dangling
  auto ex = co_await asio::this_coro::executor;

  asio::co_spawn(
      ex,
      [&]() -> asio::awaitable<void> { // EITHER: lifetime dangling
        asio::steady_timer timer(co_await asio::this_coro::executor);
        while (!done) { // EITHER: lifetime dangling
          timer.expires_after(std::chrono::seconds(1));
          co_await timer.async_wait(asio::use_awaitable);
          std::cout << copied << " bytes\n"; // EITHER: lifetime dangling
        }
      },
      asio::detached);

  std::array<char, 4096> block;
  for (;;) {
    boost::system::error_code ec;
    const auto n = co_await from.async_read_some(asio::buffer(block), asio::redirect_error(asio::use_awaitable, ec));
    if (ec == asio::error::eof)
      break;
    copied += co_await asio::async_write(to, asio::buffer(block, n), asio::use_awaitable);
  }
  done = true;
  co_return copied;
} // EITHER: lifetime dangling
