// RUN: %check %s --config='{CheckOptions: {async-void-callback.Positions: "member;return"}}'

// Only the positions that were asked for are reported.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();
void onDone(std::function<void()> Callback);

struct handlers {
  std::function<void()> OnOpen;
};

std::function<void()> positions(handlers &Handlers) {
  onDone(work);
  std::function<void()> Variable = work;
  Variable = work;
  Handlers.OnOpen = work;
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
  return work;
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}
