// RUN: %check %s

// A lambda that is a coroutine, called and forgotten.

#include <mylib/task.hpp>

void start() {
  []() -> mylib::task<> { co_return; }();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by this expression is dropped, so it never runs [async-unawaited-coroutine]
  auto Work = [](int) -> mylib::task<> { co_return; };
  Work(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'Work' is dropped, so it never runs [async-unawaited-coroutine]
}
