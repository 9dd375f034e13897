// RUN: %check %s

// Braces around the call make no difference.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> stores() {
  mylib::task<int> Task{fetch(1)};
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
