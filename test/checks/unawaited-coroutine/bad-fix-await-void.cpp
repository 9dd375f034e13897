// RUN: %check %s

// The fix keeps what the source says about the result.

#include <folly/coro/Task.h>

folly::coro::Task<int> fetch(int Id);

folly::coro::Task<int> fixes(int Value) {
  (void)fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  (void)co_await fetch(1);
  static_cast<void>(fetch(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  static_cast<void>(co_await fetch(2));
  Value++, (void)fetch(3), Value++;
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Value++, (void)co_await fetch(3), Value++;
  co_return Value;
}
