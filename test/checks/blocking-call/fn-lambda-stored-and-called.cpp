// RUN: %check %s
// XFAIL: *

// The coroutine calls the lambda that it stored.

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> calls() {
  auto Pause = [] { sleep(1); };
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  Pause();
  co_return;
}
