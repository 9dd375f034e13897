// RUN: %check %s

// Assigned after its declaration and never read.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> assigns() {
  mylib::task<int> Task;
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  Task = fetch(1);
  co_return;
}
