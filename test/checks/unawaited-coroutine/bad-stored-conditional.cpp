// RUN: %check %s

// The variable is unused, whichever of the two tasks it holds.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> stores(bool Fresh) {
  auto Task = Fresh ? fetch(1) : fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
