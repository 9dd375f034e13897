// RUN: %check %s

// The process that calls `fork` goes on as before.

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> parent() {
  const pid_t Child = fork();
  if (Child == 0)
    _exit(0);
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  if (Child != 0)
    sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}

mylib::task<> other(pid_t Child) {
  if (Child == 0)
    sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
