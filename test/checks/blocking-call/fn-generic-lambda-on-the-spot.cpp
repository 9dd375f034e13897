// RUN: %check %s
// XFAIL: *

// A generic lambda that runs on the spot blocks like any other.

#include <algorithm>
#include <mylib/task.hpp>
#include <unistd.h>
#include <vector>

mylib::task<> spots(std::vector<int> Ids) {
  std::for_each(Ids.begin(), Ids.end(), [](auto Id) { sleep(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:55: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
