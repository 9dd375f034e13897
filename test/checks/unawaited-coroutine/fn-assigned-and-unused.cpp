// RUN: %check %s
// XFAIL: *

// Assigned after its declaration and never read.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> assigns() {
  mylib::task<int> Task;
  Task = fetch(1);
  // CHECK-MESSAGES: fn-assigned-and-unused.cpp:{{[0-9]+}}:{{[0-9]+}}: warning: {{.*}}[async-unawaited-coroutine]
  co_return;
}
