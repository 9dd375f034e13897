// Source: arangodb/arangodb pull request #21099 (we cannot use a std::mutex in a function that is a coroutine)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/Task.h>
#include <map>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>

namespace meta {
enum class AccessMode { Read, Write };
struct Collection {
  std::string name;
  unsigned long count = 0;
};
folly::coro::Task<unsigned long> countOnShards(std::string name);

class Catalog {
  std::shared_mutex lock_;
  std::map<std::string, Collection> collections_;
  bool trace_ = false;

public:
  folly::coro::Task<unsigned long> refresh(std::string name, AccessMode mode) {
    std::optional<std::unique_lock<std::shared_mutex>> exclusive;
    if (mode == AccessMode::Write)
      exclusive.emplace(lock_); // EITHER: lock-across-await cat
    auto count = co_await countOnShards(name); // EITHER: lock-across-await cat
    collections_[name].count = count;
    if (trace_)
      collections_[name].name = name;
    co_return count;
  }

  bool known(const std::string &name) {
    std::shared_lock<std::shared_mutex> shared(lock_);
    return collections_.contains(name);
  }
};
} // namespace meta
