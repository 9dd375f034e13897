// RUN: %check %s async-unawaited-coroutine -- %stub-flags -std=c++23

// The branch that runs drops like any other code, and no condition decides about it.

#include <mylib/task.hpp>

mylib::task<int> fetch(int);

constexpr int negated() {
  if not consteval {
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  }
  return 2;
}
constexpr int alternative() {
  if consteval {
    return 1;
  } else {
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    return 2;
  }
}
