// RUN: %check %s

// A lambda that runs on the spot blocks the coroutine around it.

#include <algorithm>
#include <functional>
#include <mutex>
#include <mylib/task.hpp>
#include <unistd.h>
#include <vector>

mylib::task<> spots(std::vector<int> Ids) {
  std::for_each(Ids.begin(), Ids.end(), [](int Id) { sleep(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  std::ranges::for_each(Ids, [](int) { sleep(1); });
  // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  [] { sleep(2); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  std::invoke([] { sleep(3); });
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  std::once_flag Once;
  std::call_once(Once, [] { sleep(4); });
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  int Value = [&] {
    return std::any_of(Ids.begin(), Ids.end(), [](int) {
      return sleep(5) == 0;
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    });
  }();
  co_return;
}
