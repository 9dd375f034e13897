// Source: chriskohlhoff/asio issue #100, answer (the handler of a timer always runs, so it owns what it touches).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <system_error>

namespace modbus {

using asio::ip::tcp;

class Client : public std::enable_shared_from_this<Client> {
public:
  explicit Client(tcp::socket socket) : m_socket(std::move(socket)) {}

  asio::awaitable<std::string> request(std::string frame) {
    auto self = shared_from_this();
    auto expired = std::make_shared<bool>(false);
    asio::steady_timer timer(m_socket.get_executor());
    timer.expires_after(std::chrono::milliseconds(500));
    timer.async_wait([self, expired](std::error_code ec) {
      *expired = !ec;
      if (*expired)
        self->m_socket.cancel();
    });

    std::error_code ec;
    std::string answer(256, '\0');
    co_await asio::async_write(m_socket, asio::buffer(frame), asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
      co_return std::string();
    const auto n = co_await m_socket.async_read_some(asio::buffer(answer), asio::redirect_error(asio::use_awaitable, ec));
    timer.cancel();
    if (*expired)
      ++m_timeouts;
    answer.resize(n);
    co_return answer;
  }

private:
  tcp::socket m_socket;
  unsigned m_timeouts = 0;
};

} // namespace modbus
