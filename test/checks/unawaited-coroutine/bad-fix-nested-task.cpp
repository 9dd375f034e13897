// RUN: %check %s

// Awaiting what the await yields.

#include <mylib/task.hpp>

mylib::task<mylib::task<int>> prepare();

mylib::task<> fixes() {
  co_await prepare();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task yielded by this await is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await co_await prepare();
}
