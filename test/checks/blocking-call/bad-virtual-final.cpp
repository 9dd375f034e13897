// RUN: %check %s

// Calls of virtual functions that can get only to one place.

#include <mylib/task.hpp>
#include <unistd.h>

struct Clock {
  virtual void tick() { sleep(1); }
};
struct Last final : Clock {
  void tick() override { sleep(2); }
};

mylib::task<> calls(Clock &Any, Last &Known) {
  Any.tick();
  Any.Clock::tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  Known.tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
