// RUN: %check %s --config='{CheckOptions: {async-blocking-call.VirtualCalls: overrides}}'

// A virtual call may run whatever overrides the function that it names.

#include <mylib/task.hpp>
#include <unistd.h>

struct Clock {
  virtual void tick() {}
  virtual void tock() {}
};
struct Better : Clock {};
template <typename T> struct Slow : Better {
  void tick() override { sleep(sizeof(T)); }
};
template struct Slow<int>;

mylib::task<> calls(Clock &Any) {
  Any.tick();
  // CHECK-NOTES: :[[@LINE-1]]:7: warning: 'tick' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :14:26: note: 'tick' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:7: note: in this coroutine, {{.*}}
  Any.tock();
  Any.Clock::tick();
  co_return;
}
