// RUN: %check %s
// XFAIL: *

// The conversion happens in the body of a function of the system.

#include <functional>
#include <mylib/task.hpp>
#include <vector>

mylib::task<> work();

void emplaces(std::vector<std::function<void()>> &Callbacks) {
  Callbacks.emplace_back(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}
