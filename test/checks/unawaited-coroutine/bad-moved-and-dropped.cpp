// RUN: %check %s

// A cast to an rvalue moves nothing by itself.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);

mylib::task<> casts() {
  auto Task = fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  std::move(Task);
  co_return;
}
