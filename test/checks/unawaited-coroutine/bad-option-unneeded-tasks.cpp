// RUN: %check %s --config='{CheckOptions: {async-unawaited-coroutine.WarnOnUnneededTasks: true}}'

// On request, a task that has not started and that some path does not need.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);

mylib::task<int> early(bool Cached) {
  auto Task = fetch(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Task' is not awaited on every path, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+2]]:7: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+2]]:5: note: the function is left here
  if (Cached)
    co_return 0;
  co_return co_await std::move(Task);
}

mylib::task<> branches(bool Needed) {
  auto Task = fetch(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Task' is not awaited on every path, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+1]]:7: note: on the path where this condition is false
  if (Needed)
    co_await std::move(Task);
}
