// Source: Corvusoft/restbed issue #475 and rakshasa/rtorrent pull #2002 (commands that are run for a peer may take it off the
// list); here the sessions are closed one by one at shutdown, and each of them may end by itself.
#include "../rt/folly_coro.hpp"
#include <unordered_map>

namespace vpn {

using folly::coro::Task;

class Tunnel {
public:
  Task<void> sendBye();
  Task<void> flush();
};

struct Session {
  Tunnel tunnel;
  std::string user;
  unsigned long closedAt = 0;
};

class Gateway {
public:
  void sessionEnded(long id) { sessions_.erase(id); }
  void sessionStarted(long id, std::string user) { sessions_[id].user = std::move(user); }

  Task<std::size_t> shutdown() {
    accepting_ = false;
    std::size_t closed = 0;
    while (!sessions_.empty()) {
      auto &[id, session] = *sessions_.begin();
      try {
        co_await session.tunnel.sendBye(); // EITHER: lifetime stale
        co_await session.tunnel.flush(); // EITHER: lifetime stale
      } catch (const std::exception &) {
        failed_.push_back(session.user); // EITHER: lifetime stale
      }
      session.closedAt = ++clock_; // EITHER: lifetime stale
      sessions_.erase(id); // EITHER: lifetime stale
      ++closed;
    }
    co_return closed;
  }

private:
  std::unordered_map<long, Session> sessions_;
  std::vector<std::string> failed_;
  unsigned long clock_ = 0;
  bool accepting_ = true;
};

} // namespace vpn
