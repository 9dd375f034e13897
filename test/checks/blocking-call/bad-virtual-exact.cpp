// RUN: %check %s

// Of which class an object is, is known where it is not reached through a
// reference or a pointer.

#include <mylib/task.hpp>
#include <unistd.h>

struct Clock {
  virtual ~Clock();
  virtual void tick() { sleep(1); }
};
struct Slow : Clock {
  void tick() override { sleep(2); }
};
struct Owner {
  Slow Own;
  mylib::task<> run() {
    Own.tick();
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    co_return;
  }
};

mylib::task<> local() {
  Slow Known;
  Known.tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  Slow().tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
mylib::task<> unknown(Clock &Any, Slow *Other) {
  Any.tick();
  Other->tick();
  co_return;
}
