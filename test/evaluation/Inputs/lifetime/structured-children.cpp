// Source: isocpp/CppCoreGuidelines issue #2050 (references are right where the spawning scope waits for its children).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <array>
#include <string>

namespace relay {

using asio::ip::tcp;
using namespace asio::experimental::awaitable_operators;

struct Counters {
  std::size_t up = 0;
  std::size_t down = 0;
};

asio::awaitable<void> pipe(tcp::socket &from, tcp::socket &to,
                           std::size_t &count) {
  std::array<char, 1024> data;
  for (;;) {
    auto n = co_await from.async_read_some(asio::buffer(data),
                                           asio::use_awaitable);
    co_await asio::async_write(to, asio::buffer(data, n), asio::use_awaitable);
    count += n;
  }
}

asio::awaitable<void> serve(tcp::socket client, tcp::endpoint target) {
  tcp::socket server(client.get_executor());
  co_await server.async_connect(target, asio::use_awaitable);
  Counters counters;
  co_await (pipe(client, server, counters.up) &&
            pipe(server, client, counters.down));
}

asio::awaitable<void> listen(tcp::acceptor &acceptor, tcp::endpoint target) {
  for (;;) {
    tcp::socket s = co_await acceptor.async_accept(asio::use_awaitable);
    auto ex = s.get_executor();
    asio::co_spawn(ex, serve(std::move(s), target), asio::detached);
  }
}

} // namespace relay

int main() {
  asio::io_context io;
  asio::ip::tcp::acceptor acceptor(io, {asio::ip::tcp::v4(), 8000});
  asio::co_spawn(io, relay::listen(acceptor, {asio::ip::tcp::v4(), 9000}),
                 asio::detached);
  io.run();
}
