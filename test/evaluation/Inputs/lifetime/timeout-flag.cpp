// Source: open62541pp/open62541pp pull #710 and chriskohlhoff/asio issue #100 (an operation that is started keeps
// references to locals; here the handler of a timer, which also runs when it is cancelled, after the coroutine is gone).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <string>
#include <system_error>

namespace modbus {

using asio::ip::tcp;

class Client {
public:
  explicit Client(tcp::socket socket) : m_socket(std::move(socket)) {}

  asio::awaitable<std::string> request(std::string frame) {
    bool expired = false; // EITHER: lifetime dangling
    std::size_t handled = 0; // EITHER: lifetime dangling
    asio::steady_timer timer(m_socket.get_executor());
    timer.expires_after(std::chrono::milliseconds(500));
    timer.async_wait([this, &expired, &handled](std::error_code ec) { // EITHER: lifetime dangling
      ++handled; // EITHER: lifetime dangling
      expired = !ec; // EITHER: lifetime dangling
      if (expired)
        m_socket.cancel();
    });

    std::error_code ec;
    co_await asio::async_write(m_socket, asio::buffer(frame), asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
      co_return std::string(); // EITHER: lifetime dangling
    std::string answer(256, '\0');
    const auto n = co_await m_socket.async_read_some(asio::buffer(answer), asio::redirect_error(asio::use_awaitable, ec));
    timer.cancel();
    if (expired)
      ++m_timeouts;
    answer.resize(n);
    co_return answer;
  } // EITHER: lifetime dangling

private:
  tcp::socket m_socket;
  unsigned m_timeouts = 0;
};

} // namespace modbus
