// Source: lewissbaker/cppcoro issue #104 (no warning when an awaitable is not awaited: add nodiscard)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <map>
#include <string>

namespace cache {
struct Entry {
  std::string value;
  unsigned hits = 0;
};
cppcoro::task<std::string> load(std::string key);

class Cache {
  cppcoro::async_mutex mutex_;
  std::map<std::string, Entry> entries_;

public:
  cppcoro::task<std::string> get(std::string key) {
    {
      auto lock = co_await mutex_.scoped_lock_async();
      if (entries_.contains(key)) {
        Entry &entry = entries_.at(key);
        ++entry.hits;
        co_return entry.value;
      }
    }
    auto value = co_await load(key);
    auto lock = mutex_.scoped_lock_async(); // EXPECT: unawaited
    Entry &entry = entries_[key];
    entry.value = value;
    entry.hits = 1;
    co_return value;
  }
};
} // namespace cache
