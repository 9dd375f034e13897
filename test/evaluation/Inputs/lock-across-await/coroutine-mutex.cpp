// Source: lewissbaker/cppcoro issue #204 and alibaba/async_simple pull request #112 (a mutex for coroutines, held over an await by design)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/Mutex.h>
#include <folly/coro/Task.h>
#include <mutex>
#include <string>
#include <vector>

namespace store {
folly::coro::Task<void> write_page(std::string page);

class PageWriter {
  folly::coro::Mutex mutex_;
  std::vector<std::string> pending_;
  std::mutex stats_mutex_;
  unsigned long written_ = 0;

public:
  folly::coro::Task<void> append(std::string page) {
    auto lock = co_await mutex_.co_scoped_lock();
    pending_.push_back(page);
    co_await write_page(page);
    pending_.pop_back();
    {
      std::lock_guard<std::mutex> stats(stats_mutex_);
      ++written_;
    }
  }

  unsigned long written() {
    std::lock_guard<std::mutex> stats(stats_mutex_);
    return written_;
  }
};
} // namespace store
