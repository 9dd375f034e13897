// RUN: %check %s

// An await must not stand in the initializer of a static variable
// ([expr.await]): the bridge is reported without a fix.

#include <folly/coro/BlockingWait.h>

folly::coro::Task<int> compute();

folly::coro::Task<int> once() {
  static int Value = folly::coro::blockingWait(compute());
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-FIXES: {{^}}  static int Value = folly::coro::blockingWait(compute());
  Value += folly::coro::blockingWait(compute());
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  Value += co_await compute();
  co_return Value;
}
