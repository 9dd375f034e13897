// RUN: %check %s
// XFAIL: *

// On the path of the early return, the task is dropped.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);

mylib::task<int> early(bool Cached) {
  auto Task = fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Task' is {{.*}}[async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await std::move(Task);
}
