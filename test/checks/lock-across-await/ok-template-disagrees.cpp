// RUN: %check %s

// With one of the types, the lock is not that of a thread.

#include <folly/coro/Mutex.h>
#include <mutex>

folly::coro::Task<void> work();

template <typename Mutex> folly::coro::Task<void> locked(Mutex &M) {
  std::unique_lock Guard(M, std::adopt_lock);
  co_await work();
}
template folly::coro::Task<void> locked(std::mutex &);
template folly::coro::Task<void> locked(folly::coro::Mutex &);
