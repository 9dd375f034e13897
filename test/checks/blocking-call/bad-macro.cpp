// RUN: %check %s

// A macro of the project is reported where it is expanded.

#include <mylib/task.hpp>
#include <unistd.h>

#define PAUSE sleep(1)
#define TWICE(Call) (Call, Call)

mylib::task<> expands() {
  PAUSE;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  TWICE(sleep(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
