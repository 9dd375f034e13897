// Source: isocpp/CppCoreGuidelines issue #1806 (parameters by reference); here what spawns is a macro of the project, and the
// argument is built in its place.
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <map>
#include <memory>
#include <string>

#define LAUNCH(executor, call) asio::co_spawn((executor), (call), asio::detached)

namespace irc {

using asio::ip::tcp;

class User : public std::enable_shared_from_this<User> {
public:
  explicit User(tcp::socket socket) : m_socket(std::move(socket)) {}
  tcp::socket &socket() { return m_socket; }

  static asio::awaitable<void> say(std::shared_ptr<User> self, const std::string &prefix, std::string text) {
    asio::steady_timer pause(co_await asio::this_coro::executor, std::chrono::milliseconds(20));
    co_await pause.async_wait(asio::use_awaitable);
    const auto line = prefix + text + "\r\n"; // EITHER: lifetime dangling
    co_await asio::async_write(self->m_socket, asio::buffer(line), asio::use_awaitable);
  }

private:
  tcp::socket m_socket;
};

class Channel {
public:
  Channel(asio::any_io_executor executor, std::string name) : m_executor(std::move(executor)), m_name(std::move(name)) {}

  void join(std::string nick, std::shared_ptr<User> user) {
    LAUNCH(m_executor, User::say(user, ":" + nick + "!~" + nick + " ", "JOIN " + m_name)); // EITHER: lifetime dangling
    m_users.emplace(std::move(nick), std::move(user));
  }

private:
  asio::any_io_executor m_executor;
  std::string m_name;
  std::map<std::string, std::shared_ptr<User>> m_users;
};

} // namespace irc
