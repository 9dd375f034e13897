// RUN: %check %s
// XFAIL: *

// What a binder returns is not in its type.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> count(int);
void onDone(std::function<void()> Callback);

void binds() {
  onDone(std::bind(count, 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this callable returns, so it never runs [async-void-callback]
}
