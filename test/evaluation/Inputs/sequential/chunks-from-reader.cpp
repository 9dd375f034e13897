// Source: Ramirisu/fitoria include/fitoria/web/async_write_chunks.hpp (each chunk is read when the one before it is
// written: the stream has one position and is not to be held in memory).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <optional>
#include <string>

class Reader {
public:
  asio::awaitable<std::optional<std::string>> next();
};

asio::awaitable<void> writeChunks(asio::ip::tcp::socket &to, Reader &from) {
  for (auto data = co_await from.next(); data; data = co_await from.next()) {
    std::string head = std::to_string(data->size()) + "\r\n";
    co_await asio::async_write(to, asio::buffer(head), asio::use_awaitable);
    co_await asio::async_write(to, asio::buffer(*data), asio::use_awaitable);
  }
}
