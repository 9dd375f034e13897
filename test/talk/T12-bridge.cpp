// RUN: %check %s async-blocking-call
// XFAIL: *

// A bridge for synchronous code, used inside a coroutine, which can await.
// An expected failure until cppcoro has a model.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<int> readAnswer();

cppcoro::task<int> twice() {
  int Answer = cppcoro::sync_wait(readAnswer());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}}sync_wait{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  int Answer = (co_await readAnswer());
  co_return 2 * Answer;
}
