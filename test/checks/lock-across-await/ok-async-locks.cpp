// RUN: %check %s

// The mutex decides: one that a coroutine owns may be held.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/Mutex.h>
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>

folly::coro::Task<void> work();
folly::coro::Task<void> inFolly(folly::coro::Mutex &M) {
  std::unique_lock<folly::coro::Mutex> L = co_await M.co_scoped_lock();
  co_await work();
}
folly::coro::Task<void> plain(folly::coro::Mutex &M) {
  co_await M.co_lock();
  co_await work();
  M.unlock();
}
folly::coro::Task<void> adopted(folly::coro::Mutex &M) {
  co_await M.co_lock();
  std::lock_guard L(M, std::adopt_lock);
  co_await work();
}
cppcoro::task<> inCppcoro(cppcoro::async_mutex &M) {
  auto L = co_await M.scoped_lock_async();
  co_await cppcoro::task<>();
}
seastar::future<> store();
seastar::future<> inSeastar(seastar::semaphore &S) {
  auto Units = co_await seastar::get_units(S, 1);
  co_await store();
}

// What can be locked need not belong to a thread.
struct Lockable {
  void lock();
  void unlock();
};
folly::coro::Task<void> lockable(Lockable &M) {
  std::lock_guard L(M);
  co_await work();
}
namespace app {
struct mutex {
  void lock();
  void unlock();
};
struct lock_guard {
  explicit lock_guard(mutex &);
  ~lock_guard();
};
} // namespace app
folly::coro::Task<void> namesakes(app::mutex &M) {
  app::lock_guard L(M);
  co_await work();
}
