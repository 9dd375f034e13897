// RUN: %check %s

// Wherever in the coroutine the call stands.

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<int> places(int Value) {
  if (unsigned Left = sleep(1))
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    co_return Left;
  for (sleep(2); Value < sleep(3); sleep(4))
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-MESSAGES: :[[@LINE-2]]:26: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-MESSAGES: :[[@LINE-3]]:36: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    Value += sleep(5);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  try {
    sleep(6);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  } catch (...) {
    sleep(7);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  }
  static unsigned Once = sleep(8);
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  switch (sleep(9)) {
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  case 0:
    sleep(10);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  }
  auto Later = [Left = sleep(11)] { return Left; };
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return sleep(12);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
}
