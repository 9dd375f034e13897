// RUN: %check %s

// The branch that is taken counts, the other one is never run.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> chosen() {
  if constexpr (sizeof(int) > 1)
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  else
    fetch(2);
  co_return;
}
