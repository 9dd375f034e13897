// RUN: %check %s

// The note names how the library starts a task, if it is known.

#include <drogon/drogon.h>
#include <functional>
#include <mylib/task.hpp>

drogon::Task<> handle();
mylib::task<> work();
void onTimer(std::function<void()> Callback);

void registers() {
  onTimer(handle);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::function<void ()>' drops the task that 'handle' returns, so it never runs [async-void-callback]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: give it a function that starts the task with 'drogon::async_run' and returns nothing
  onTimer(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: give it a function that starts the task and returns nothing
  onTimer([] { drogon::async_run(handle); });
}
