// RUN: %check %s

// The note says how to let go of work that runs.

#include <functional>
#include <seastar/core/future.hh>

seastar::future<> flush();
void onTimer(std::function<void()> Callback);

void registers() {
  onTimer(flush);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::function<void ()>' drops the task that 'flush' returns, so its completion and its exception are lost [async-void-callback]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: a function that casts the task to 'void' says that nobody needs to know how it ends
  onTimer([] { (void)flush(); });
}
