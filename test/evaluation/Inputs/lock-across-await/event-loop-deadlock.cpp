// Source: qcoro/qcoro issue #146 (two coroutines of one thread: the first suspends with the lock, the second waits for it
// and blocks the loop that would resume the first).
#include "../rt/lazy_task.hpp"
#include <map>
#include <mutex>
#include <string>

task<std::string> fetch(std::string url);

class Cache {
  std::mutex mutex_;
  std::map<std::string, std::string> pages_;

public:
  task<std::string> page(std::string url) {
    mutex_.lock(); // EITHER: lock-across-await page
    auto &slot = pages_[url];
    if (slot.empty())
      slot = co_await fetch(url); // EITHER: lock-across-await page
    std::string copy = slot;
    mutex_.unlock();
    co_return copy;
  }
};
