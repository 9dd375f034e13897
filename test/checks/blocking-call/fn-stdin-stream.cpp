// RUN: %check %s
// XFAIL: *

// The standard input as a stream.

#include <iostream>
#include <mylib/task.hpp>

mylib::task<int> asks() {
  int Answer = 0;
  std::cin >> Answer;
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  co_return Answer;
}
