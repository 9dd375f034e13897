// Source: Raymond Chen, "On the perils of holding a lock across a coroutine suspension point, part 2: Nonrecursive mutexes"; here the lock comes from a helper.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/Task.h>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace registry {

struct Entry {
  std::string address;
  int generation = 0;
};

folly::coro::Task<std::string> resolve(std::string name);

class Registry {
public:
  folly::coro::Task<std::string> addressOf(std::string name) {
    auto guard = acquire("addressOf"); // EITHER: lock-across-await a
    auto found = entries_.find(name);
    if (found != entries_.end())
      co_return found->second.address;
    std::string address = co_await resolve(name); // EITHER: lock-across-await a
    entries_[name] = Entry{address, ++generation_};
    co_return address;
  }

  void forget(const std::string &name) {
    auto guard = acquire("forget");
    entries_.erase(name);
  }

private:
  [[nodiscard]] std::unique_lock<std::mutex> acquire(const char *who) {
    std::unique_lock<std::mutex> lock(mutex_);
    owner_ = who;
    return lock;
  }

  std::mutex mutex_;
  const char *owner_ = "";
  std::map<std::string, Entry> entries_;
  int generation_ = 0;
};

} // namespace registry
