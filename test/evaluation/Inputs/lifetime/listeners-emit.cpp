// Source: scylladb/scylladb issue #8274, comments (the need of an "atomic_vector": listeners come and go while they are
// called).
#include "../rt/async_simple.hpp"
#include <algorithm>
#include <string>

namespace bus {

using async_simple::coro::Lazy;

class Listener {
public:
  virtual ~Listener() = default;
  virtual Lazy<> onEvent(const std::string &event) = 0;
};

class EventBus {
public:
  void subscribe(Listener *listener) { listeners_.push_back(listener); }
  void unsubscribe(Listener *listener) { std::erase(listeners_, listener); }

  Lazy<std::size_t> emit(std::string event) {
    std::size_t called = 0;
    for (auto it = listeners_.begin(), end = listeners_.end(); it != end; ++it) { // EITHER: lifetime stale // ALT: sequential
      co_await (*it)->onEvent(event); // EITHER: lifetime stale // ALT: sequential
      ++called;
    }
    co_return called;
  }

private:
  std::vector<Listener *> listeners_;
};

} // namespace bus
