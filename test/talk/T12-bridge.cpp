// RUN: %check %s async-blocking-call

// A bridge for synchronous code, used inside a coroutine, which can await.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Task.h>

cppcoro::task<int> readAnswer();
folly::coro::Task<int> loadAnswer();

cppcoro::task<int> withCppcoro() {
  int Answer = cppcoro::sync_wait(readAnswer());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'cppcoro::sync_wait' blocks the thread {{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int Answer = co_await readAnswer();
  co_return 2 * Answer;
}

folly::coro::Task<int> withFolly() {
  int Answer = folly::coro::blockingWait(loadAnswer());
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'folly::coro::blockingWait' blocks the thread {{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int Answer = co_await loadAnswer();
  co_return 2 * Answer;
}
