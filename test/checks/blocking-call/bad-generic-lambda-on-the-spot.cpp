// RUN: %check %s

// A generic lambda that runs on the spot blocks like any other.

#include <future>
#include <mylib/task.hpp>
#include <unistd.h>

template <typename T> static void waits(T Seconds) { sleep(Seconds); }

mylib::task<int> spots(int Seconds, std::future<int> Result) {
  [](auto Each) { sleep(Each); }(Seconds);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  [](auto Each) { waits(Each); }(Seconds);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'waits' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  [](auto Each) { (void)Each; }(Seconds);
  co_return [&](auto Plus) { return Result.get() + Plus; }(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}
