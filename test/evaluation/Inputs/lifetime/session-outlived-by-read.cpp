// Source: boostorg/beast issue #1700 (the socket goes out of scope while what was started with it is still to complete).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <string>

namespace asio = boost::asio;
using asio::ip::tcp;

asio::awaitable<void> readLoop(tcp::socket &socket) {
  std::string line;
  for (;;) {
    const auto n = co_await asio::async_read_until(socket, asio::dynamic_buffer(line), '\n', asio::use_awaitable);
    line.erase(0, n);
  }
}

asio::awaitable<void> connectOnce(tcp::endpoint to) {
  auto executor = co_await asio::this_coro::executor;
  tcp::socket socket(executor); // EITHER: lifetime socket
  co_await socket.async_connect(to, asio::use_awaitable);
  asio::co_spawn(executor, readLoop(socket), asio::detached); // EITHER: lifetime socket
} // EITHER: lifetime socket
