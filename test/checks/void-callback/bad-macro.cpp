// RUN: %check %s

// A macro of the project is reported where it is expanded.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();
void onDone(std::function<void()> Callback);

#define ON_DONE(Function) onDone(Function)
#define LATER [] { return work(); }

void expands() {
  ON_DONE(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  onDone(LATER);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
}
