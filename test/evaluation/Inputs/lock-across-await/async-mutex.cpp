// Source: lewissbaker/cppcoro issue #20 (a scoped lock of an async mutex is meant to be kept over co_await); here as a std::unique_lock of folly::coro::Mutex.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/Mutex.h>
#include <folly/coro/Task.h>
#include <mutex>
#include <string>
#include <utility>

namespace files {

class Journal {
public:
  folly::coro::Task<void> append(std::string line) {
    std::unique_lock<folly::coro::Mutex> lock =
        co_await mutex_.co_scoped_lock();
    line += '\n';
    co_await writeAll(line);
    offset_ += line.size();
    if (offset_ > limit_)
      co_await rotate();
  }

  folly::coro::Task<void> close() {
    co_await mutex_.co_lock();
    std::lock_guard<folly::coro::Mutex> lock(mutex_, std::adopt_lock);
    co_await writeAll("end\n");
    open_ = false;
  }

private:
  folly::coro::Task<void> writeAll(std::string data);
  folly::coro::Task<void> rotate();

  folly::coro::Mutex mutex_;
  unsigned long offset_ = 0;
  unsigned long limit_ = 1 << 16;
  bool open_ = true;
};

} // namespace files
