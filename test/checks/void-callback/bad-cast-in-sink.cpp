// RUN: %check %s async-void-callback

// A task that was not started is not let go, but lost, whatever it is cast to.

#include <mylib/task.hpp>

mylib::task<int> load(int Id);
template <typename F> void runs(F Function) { (void)Function(); }

void loses() {
  runs([] { return load(1); });
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'runs' drops the task that this lambda returns, so it never runs [async-void-callback]
}
