// RUN: %check %s
// XFAIL: *

// Initializers outside of functions, and of members, are not looked at.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();

std::function<void()> Global = work;
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]

struct handlers {
  std::function<void()> OnOpen = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
};
