// Source: boostorg/cobalt example/echo_server.cpp (operations refer to a buffer and a socket of the frame that awaits
// them).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <array>
#include <boost/asio.hpp>

namespace asio = boost::asio;
using asio::ip::tcp;

asio::awaitable<void> writeAll(tcp::socket &to, asio::const_buffer data) {
  while (data.size() > 0) {
    const auto n = co_await to.async_write_some(data, asio::use_awaitable);
    data += n;
  }
}

asio::awaitable<void> echo(tcp::socket socket) {
  std::array<char, 4096> storage;
  auto buffer = asio::buffer(storage);
  while (socket.is_open()) {
    const auto n = co_await socket.async_read_some(buffer, asio::use_awaitable);
    co_await writeAll(socket, asio::buffer(storage.data(), n));
  }
}
