// Source: isocpp/CppCoreGuidelines issue #1805, the good example (the lock is given up before the suspension point).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/Task.h>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace registry {

folly::coro::Task<std::string> resolve(std::string name);

class Registry {
public:
  folly::coro::Task<std::string> addressOf(std::string name) {
    auto guard = acquire();
    auto found = entries_.find(name);
    if (found != entries_.end())
      co_return found->second;
    const int before = generation_;
    guard.unlock();

    std::string address = co_await resolve(name);

    guard.lock();
    if (generation_ == before)
      entries_[name] = address;
    co_return address;
  }

  folly::coro::Task<void> replace(std::string name) {
    std::string old;
    {
      auto guard = acquire();
      old = std::exchange(entries_[name], std::string());
      ++generation_;
    }
    if (!old.empty())
      co_await resolve(std::move(old));
  }

private:
  [[nodiscard]] std::unique_lock<std::mutex> acquire() {
    return std::unique_lock<std::mutex>(mutex_);
  }

  std::mutex mutex_;
  std::map<std::string, std::string> entries_;
  int generation_ = 0;
};

} // namespace registry
