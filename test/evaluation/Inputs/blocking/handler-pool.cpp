// Source: amule-org/amule pull #489, the fixed form (handlers run on a worker pool, the answer goes back to the session).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <array>
#include <string>

namespace api {

using asio::ip::tcp;

class DaemonLink {
public:
  explicit DaemonLink(asio::io_context &io) : m_socket(io) {}

  std::string roundtrip(const std::string &packet) {
    asio::write(m_socket, asio::buffer(packet));
    std::array<char, 64> answer{};
    asio::read(m_socket, asio::buffer(answer));
    return std::string(answer.data(), answer.size());
  }

private:
  tcp::socket m_socket;
};

class Session {
public:
  Session(tcp::socket s, DaemonLink &link, asio::thread_pool &workers)
      : m_socket(std::move(s)), m_link(link), m_workers(workers) {}

  asio::awaitable<void> run() {
    for (;;) {
      std::string request;
      co_await asio::async_read_until(m_socket, asio::dynamic_buffer(request),
                                      '\n', asio::use_awaitable);
      std::string body = co_await asio::co_spawn(
          m_workers, handle(std::move(request)), asio::use_awaitable);
      co_await asio::async_write(m_socket, asio::buffer(body),
                                 asio::use_awaitable);
    }
  }

private:
  // Runs on m_workers, whose threads exist for calls that block.
  asio::awaitable<std::string> handle(std::string request) {
    if (request.rfind("GET /status", 0) == 0)
      co_return m_link.roundtrip("STAT");
    co_return "404\n";
  }

  tcp::socket m_socket;
  DaemonLink &m_link;
  asio::thread_pool &m_workers;
};

} // namespace api

int main() {
  asio::io_context io;
  asio::thread_pool workers(16);
  api::DaemonLink link(io);
  api::Session s(asio::ip::tcp::socket(io), link, workers);
  asio::co_spawn(io, s.run(), asio::detached);
  io.run();
}
