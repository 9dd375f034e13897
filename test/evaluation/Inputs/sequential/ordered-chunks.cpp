// Source: cppalliance/corosio pull #218 (review: each operation must be awaited to its end before the next one of the same stream starts).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <string>
#include <vector>

namespace upload {

using asio::ip::tcp;

struct Chunk {
  unsigned index = 0;
  std::string bytes;
};

asio::awaitable<void> sendHeader(tcp::socket &s, std::size_t chunks) {
  std::string header = "chunks " + std::to_string(chunks) + "\r\n";
  co_await asio::async_write(s, asio::buffer(header), asio::use_awaitable);
}

asio::awaitable<void> sendTrailer(tcp::socket &s) {
  static const std::string trailer = "\r\n";
  co_await asio::async_write(s, asio::buffer(trailer), asio::use_awaitable);
}

asio::awaitable<std::size_t> send(tcp::socket socket,
                                  std::vector<Chunk> chunks) {
  std::size_t total = 0;
  co_await sendHeader(socket, chunks.size());
  for (const Chunk &c : chunks)
    total += co_await asio::async_write(socket, asio::buffer(c.bytes),
                                        asio::use_awaitable);
  co_await sendTrailer(socket);
  socket.shutdown(tcp::socket::shutdown_send);
  co_return total;
}

} // namespace upload

int main() {
  asio::io_context io;
  asio::co_spawn(io, upload::send(asio::ip::tcp::socket(io), {{0, "abc"}}),
                 asio::detached);
  io.run();
}
