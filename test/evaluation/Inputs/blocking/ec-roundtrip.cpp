// Source: amule-org/amule pull #489 (a handler that makes a synchronous roundtrip freezes the only io_context thread).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <array>
#include <string>
#include <vector>

namespace api {

using asio::ip::tcp;

// The protocol of the daemon: a request, then an answer of a fixed size.
class DaemonLink {
public:
  explicit DaemonLink(asio::io_context &io) : m_socket(io) {}

  std::string roundtrip(const std::string &packet) {
    asio::write(m_socket, asio::buffer(packet)); // EITHER: blocking a
    std::array<char, 64> answer{};
    asio::read(m_socket, asio::buffer(answer)); // EITHER: blocking a
    return std::string(answer.data(), answer.size());
  }

private:
  tcp::socket m_socket;
};

class Session {
public:
  Session(tcp::socket s, DaemonLink &link) : m_socket(std::move(s)), m_link(link) {}

  asio::awaitable<void> run() {
    for (;;) {
      std::string request;
      co_await asio::async_read_until(m_socket, asio::dynamic_buffer(request),
                                      '\n', asio::use_awaitable);
      std::string body = handle(request); // EITHER: blocking a
      co_await asio::async_write(m_socket, asio::buffer(body),
                                 asio::use_awaitable);
    }
  }

private:
  std::string handle(const std::string &request) {
    if (request.rfind("GET /status", 0) == 0)
      return m_link.roundtrip("STAT"); // EITHER: blocking a
    return "404\n";
  }

  tcp::socket m_socket;
  DaemonLink &m_link;
};

} // namespace api

int main() {
  asio::io_context io;
  api::DaemonLink link(io);
  api::Session s(asio::ip::tcp::socket(io), link);
  asio::co_spawn(io, s.run(), asio::detached);
  io.run();
}
