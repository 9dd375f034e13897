// RUN: %check %s

// Nobody awaits this coroutine, but it runs in the event loop all the same.

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> work();

mylib::fire_and_forget start() {
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_await work();
}
