// RUN: %check %s
// XFAIL: *

// A generic lambda that an algorithm runs blocks like any other. Only the body of
// the algorithm, which is not read, tells what it is called with.

#include <algorithm>
#include <mylib/task.hpp>
#include <unistd.h>
#include <vector>

mylib::task<> spots(std::vector<int> Ids) {
  std::for_each(Ids.begin(), Ids.end(), [](auto Id) { sleep(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:55: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
