// Source: boostorg/beast issue #1700 and Asio's read_until users (a view of what is in the buffer is kept while more
// arrives).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <string>
#include <string_view>
#include <system_error>

namespace imap {

asio::awaitable<bool> authorize(std::string user);

class Session {
public:
  explicit Session(asio::any_io_executor ex) : m_line_ready(ex, asio::steady_timer::time_point::max()) {}

  asio::awaitable<void> command() {
    std::error_code ec;
    while (m_input.find("\r\n") == m_input.npos)
      co_await m_line_ready.async_wait(asio::redirect_error(asio::use_awaitable, ec));
    const auto length = m_input.find("\r\n") + 2;
    const std::string_view line = std::string_view(m_input).substr(0, length - 2);
    const auto space = line.find(' ');
    const auto verb = line.substr(0, space);
    if (verb == "LOGIN" && !co_await authorize(std::string(line.substr(space + 1))))
      co_return;
    co_await answer(verb); // EITHER: lifetime stale
    m_input.erase(0, length);
  }

  // What the TLS layer has decrypted.
  void on_data(std::string_view bytes) {
    m_input.append(bytes);
    if (bytes.find('\n') != bytes.npos)
      m_line_ready.cancel();
  }

private:
  asio::awaitable<void> answer(std::string_view verb);
  asio::steady_timer m_line_ready;
  std::string m_input;
};

} // namespace imap
