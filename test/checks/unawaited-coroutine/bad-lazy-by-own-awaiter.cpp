// RUN: %check %s

// Lazy because of the awaiter that `initial_suspend` returns, although that is
// not std::suspend_always.

#include <mylib/task.hpp>

mylib::deferred_task<int> later();

mylib::deferred_task<int> twice() {
  later();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'later' is dropped, so it never runs [async-unawaited-coroutine]
  auto Task = later();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return 2;
}
