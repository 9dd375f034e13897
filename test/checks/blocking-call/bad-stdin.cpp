// RUN: %check %s

// Somebody who types.

#include <cstdio>
#include <mylib/task.hpp>

mylib::task<int> asks() {
  int Answer = 0;
  scanf("%d", &Answer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'scanf' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  std::scanf("%d", &Answer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'scanf' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  co_return Answer + getchar();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'getchar' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
}
