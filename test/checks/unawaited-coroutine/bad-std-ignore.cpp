// RUN: %check %s

// Assigning to std::ignore drops a task.

#include <cppcoro/task.hpp>
#include <tuple>

cppcoro::task<int> fetch(int Id);

cppcoro::task<> ignores() {
  std::ignore = fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  (std::ignore = fetch(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  (void)(std::ignore = fetch(3));
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
