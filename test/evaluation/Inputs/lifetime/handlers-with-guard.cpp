// Source: scylladb/scylladb issue #4866, comments (the guard that keeps the element ends before the iterator moves on).
#include "../rt/seastar.hpp"
#include <list>
#include <unordered_set>

namespace service {

class view_update_handler {
  std::unordered_set<std::string> _targets;

public:
  const std::unordered_set<std::string>& get_targets() const { return _targets; }
  void timeout_cb();
};

class storage_proxy {
  std::list<ss::shared_ptr<view_update_handler>> _handlers;

public:
  void add(ss::shared_ptr<view_update_handler> h) { _handlers.push_back(std::move(h)); }
  void remove(const ss::shared_ptr<view_update_handler>& h) { _handlers.remove(h); }

  ss::future<> on_down(std::string endpoint) {
    for (auto it = _handlers.begin(); it != _handlers.end(); ++it) { // EITHER: lifetime stale
      auto guard = *it; // EITHER: lifetime stale
      if (guard->get_targets().count(endpoint) > 0) {
        guard->timeout_cb();
      }
      co_await ss::coroutine::maybe_yield(); // EITHER: lifetime stale
    }
  }
};

} // namespace service
