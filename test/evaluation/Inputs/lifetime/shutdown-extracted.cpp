// Source: rakshasa/rtorrent pull #2002 (the session is taken out before anything is awaited, and who ends by itself finds
// nothing to erase).
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
  std::unique_ptr<Tunnel> tunnel;
  std::string user;
};

template <typename T, typename F> Task<void> forEachOf(std::vector<T> items, F action) {
  for (auto &item : items) // ALT: sequential
    co_await action(item); // ALT: sequential
}

class Gateway {
public:
  void sessionEnded(long id) { sessions_.erase(id); }

  Task<std::size_t> shutdown() {
    std::size_t closed = 0;
    while (!sessions_.empty()) {
      auto first = sessions_.begin();
      Session session = std::move(first->second);
      sessions_.erase(first);
      co_await session.tunnel->sendBye();
      co_await session.tunnel->flush();
      ++closed;
    }
    co_return closed;
  }

  Task<std::size_t> warnAll() {
    std::size_t warned = 0;
    std::vector<long> ids;
    for (const auto &[id, session] : sessions_)
      ids.push_back(id);
    co_await forEachOf(ids, [this, &warned](long id) -> Task<void> {
      if (auto found = sessions_.find(id); found != sessions_.end()) {
        ++warned;
        co_await warn(found->second.user);
      }
    });
    co_return warned;
  }

private:
  Task<void> warn(std::string user);
  std::unordered_map<long, Session> sessions_;
};

} // namespace vpn
