// RUN: %check %s

// The asynchronous operations, and calls of a known name that return an
// awaitable.

#include <asio.hpp>
#include <chrono>
#include <seastar/core/coroutine.hh>
#include <seastar/core/sleep.hh>

using asio::ip::tcp;

asio::awaitable<void> talks(tcp::socket &Socket, tcp::acceptor &Acceptor,
                            tcp::resolver &Resolver,
                            asio::steady_timer &Timer) {
  char Data[16];
  co_await Socket.async_read_some(asio::buffer(Data), asio::use_awaitable);
  co_await asio::async_write(Socket, asio::buffer(Data), asio::use_awaitable);
  auto Peers =
      co_await Resolver.async_resolve("host", "80", asio::use_awaitable);
  auto Client = co_await Acceptor.async_accept(asio::use_awaitable);
  co_await Timer.async_wait(asio::use_awaitable);
}

seastar::future<> sleeps() {
  using namespace std::chrono_literals;
  using seastar::sleep;
  co_await sleep(1s);
}
