// RUN: %check %s

// The coroutine calls the lambda that it stored.

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> calls() {
  auto Pause = [] { sleep(1); };
  Pause();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'Pause' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-3]]:21: note: 'Pause' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}
