// RUN: %check %s

// Awaiting yields another task, which nobody awaits.

#include <mylib/task.hpp>

mylib::task<mylib::task<int>> prepare();

mylib::task<> once() {
  co_await prepare();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task yielded by this await is dropped, so it never runs [async-unawaited-coroutine]
  (void)co_await prepare();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the task yielded by this await is dropped, so it never runs [async-unawaited-coroutine]
  auto Prepared = co_await prepare();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Prepared' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
