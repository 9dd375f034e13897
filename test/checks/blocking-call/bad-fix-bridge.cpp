// RUN: %check %s

// A bridge becomes an await, in parentheses, since `co_await` binds less
// tightly than a call.

#include <folly/coro/BlockingWait.h>
#include <utility>

folly::coro::Task<int> compute();
folly::coro::Task<void> work();
int use(int);

folly::coro::Task<int> fixes() {
  folly::coro::blockingWait(work());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_await work();
  int Value = folly::coro::blockingWait(compute());
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int Value = co_await compute();
  use(folly::coro::blockingWait(compute()));
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  use(co_await compute());
  Value += 2 * folly::coro::blockingWait(compute()) - 1;
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  Value += 2 * co_await compute() - 1;
  auto Task = compute();
  if (folly::coro::blockingWait(std::move(Task)) > 1)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  if (co_await std::move(Task) > 1)
    co_return folly::coro::blockingWait(compute());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
    // CHECK-FIXES: {{^}}    co_return co_await compute();
  co_return Value;
}
