// RUN: %check %s --config='{CheckOptions: {async-blocking-call.VirtualCalls: declared}}'

// A virtual call is taken to run the function that it names.

#include <mylib/task.hpp>
#include <unistd.h>

struct Clock {
  virtual void tick() { sleep(1); }
  virtual void tock() = 0;
};
struct Slow : Clock {
  void tock() override { sleep(2); }
};

mylib::task<> calls(Clock &Any, Slow &Known) {
  Any.tick();
  // CHECK-NOTES: :[[@LINE-1]]:7: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :9:25: note: 'tick' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:7: note: in this coroutine, {{.*}}
  Any.tock();
  Known.tock();
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: 'tock' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :13:26: note: 'tock' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:9: note: in this coroutine, {{.*}}
  co_return;
}
