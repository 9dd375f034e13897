// RUN: %check %s

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<cppcoro::task<int>> prepare();

void neverLookedAt() {
  auto Next = cppcoro::sync_wait(prepare());
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Next' is never awaited, so it never runs [async-unawaited-coroutine]
}
