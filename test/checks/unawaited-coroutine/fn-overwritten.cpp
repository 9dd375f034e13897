// RUN: %check %s
// XFAIL: *

// The first task is overwritten before anybody awaited it.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);

mylib::task<int> overwrites() {
  auto Task = fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Task' is {{.*}}[async-unawaited-coroutine]
  Task = fetch(2);
  co_return co_await std::move(Task);
}
