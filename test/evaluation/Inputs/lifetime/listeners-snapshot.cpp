// Source: scylladb/scylladb issue #8274, comments (seastar's users walk over a copy, and ask before each call whether the
// listener is still there).
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
  void subscribe(std::shared_ptr<Listener> listener) { listeners_.push_back(std::move(listener)); }
  void unsubscribe(const std::shared_ptr<Listener> &listener) { std::erase(listeners_, listener); }

  Lazy<std::size_t> emit(std::string event) {
    std::size_t called = 0;
    const auto snapshot = listeners_;
    for (const auto &listener : snapshot) { // ALT: sequential
      if (std::find(listeners_.begin(), listeners_.end(), listener) == listeners_.end())
        continue;
      co_await listener->onEvent(event); // ALT: sequential
      ++called;
    }
    co_return called;
  }

private:
  std::vector<std::shared_ptr<Listener>> listeners_;
};

} // namespace bus
