// Source: cppalliance/corosio pull request #209, example of a client (reads that depend on the read before)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <array>
#include <asio.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace framed {
class Connection {
  asio::ip::tcp::socket socket_;
  std::uint64_t frames_ = 0;

  asio::awaitable<std::uint32_t> read_size() {
    std::array<unsigned char, 4> header;
    co_await asio::async_read(socket_, asio::buffer(header), asio::use_awaitable);
    co_return (std::uint32_t(header[0]) << 24) | (header[1] << 16) | (header[2] << 8) | header[3];
  }

public:
  explicit Connection(asio::ip::tcp::socket socket) : socket_(std::move(socket)) {}

  asio::awaitable<std::string> read_frame() {
    auto size = co_await read_size();
    std::string body(size, '\0');
    co_await asio::async_read(socket_, asio::buffer(body), asio::use_awaitable);
    ++frames_;
    co_return body;
  }

  asio::awaitable<void> write_chunks(std::vector<std::string> chunks) {
    for (auto &chunk : chunks)
      co_await asio::async_write(socket_, asio::buffer(chunk), asio::use_awaitable);
  }
};
} // namespace framed
