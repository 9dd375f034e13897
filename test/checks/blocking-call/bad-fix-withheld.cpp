// RUN: %check %s

// Reported, but not fixed: an await could not stand here, or would do something
// else.

#include <asio.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/BlockingWait.h>

cppcoro::task<int> answer();
folly::coro::Task<int> compute();
#define WAIT(Task) folly::coro::blockingWait(Task)

folly::coro::Task<int> control() {
  co_return folly::coro::blockingWait(compute());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return co_await compute();
}

folly::coro::Task<int> handler() {
  try {
    co_return 1;
  } catch (...) {
    co_return folly::coro::blockingWait(compute());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
    // CHECK-FIXES: {{^}}    co_return folly::coro::blockingWait(compute());
  }
}

folly::coro::Task<int> spelled(folly::Executor *Executor) {
  int Value = WAIT(compute());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int Value = WAIT(compute());
  Value += folly::coro::blockingWait(compute(), Executor);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  Value += folly::coro::blockingWait(compute(), Executor);
  Value += [] { return folly::coro::blockingWait(compute()); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  Value += [] { return folly::coro::blockingWait(compute()); }();
  co_return Value;
}

asio::awaitable<int> foreignPromise() {
  co_return cppcoro::sync_wait(answer());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return cppcoro::sync_wait(answer());
}
