// Source: scylladb/scylladb issue #8274 (what a loop walks is shared with who erases); here the loop walks over a view of a
// member.
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <ranges>
#include <string>
#include <unordered_map>

namespace gateway {

struct Session {
  asio::ip::tcp::socket socket;
  std::chrono::steady_clock::time_point last_seen;
  unsigned warned = 0;
};

class Server {
public:
  void closed(int id) { m_sessions.erase(id); }
  void opened(int id, asio::ip::tcp::socket socket) {
    m_sessions.emplace(id, Session{std::move(socket), std::chrono::steady_clock::now()});
  }

  asio::awaitable<void> warn_idle(std::chrono::seconds limit) {
    const auto now = std::chrono::steady_clock::now();
    auto idle = m_sessions | std::views::values |
                std::views::filter([=](const Session &s) { return now - s.last_seen > limit; });
    for (Session &session : idle) { // EITHER: lifetime stale // ALT: sequential
      co_await asio::async_write(session.socket, asio::buffer(m_text), asio::use_awaitable); // EITHER: lifetime stale // ALT: sequential
      ++session.warned; // EITHER: lifetime stale
    }
  }

private:
  std::string m_text = "still there?\r\n";
  std::unordered_map<int, Session> m_sessions;
};

} // namespace gateway
