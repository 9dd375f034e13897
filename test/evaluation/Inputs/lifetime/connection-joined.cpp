// Source: boostorg/redis example/cpp20_intro.cpp and issue #114 (the connection runs beside the queries of its owner, who
// awaits both).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <array>
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <chrono>
#include <string>

namespace cache {

using asio::ip::tcp;
using namespace asio::experimental::awaitable_operators;

class Connection {
public:
  explicit Connection(asio::any_io_executor ex) : m_socket(ex), m_timer(ex) {}

  asio::awaitable<void> run(tcp::endpoint address) {
    co_await m_socket.async_connect(address, asio::use_awaitable);
    for (;;) {
      m_timer.expires_after(std::chrono::seconds(10));
      co_await m_timer.async_wait(asio::use_awaitable);
      ++m_checks;
    }
  }

  asio::awaitable<std::string> get(const std::string &key) {
    std::array<char, 64> answer;
    const std::string command = "GET " + key + "\r\n";
    co_await asio::async_write(m_socket, asio::buffer(command), asio::use_awaitable);
    const auto n = co_await m_socket.async_read_some(asio::buffer(answer), asio::use_awaitable);
    co_return std::string(answer.data(), n);
  }

private:
  tcp::socket m_socket;
  asio::steady_timer m_timer;
  unsigned m_checks = 0;
};

asio::awaitable<std::string> fetch(tcp::endpoint address, std::string key) {
  Connection connection(co_await asio::this_coro::executor);
  // The first that is done cancels the other one, and both are awaited.
  auto first = co_await (connection.run(address) || connection.get(key));
  co_return first.index() == 1 ? std::get<1>(first) : std::string();
}

} // namespace cache
