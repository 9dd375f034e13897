// RUN: %check %s
// What hangs is told in tests, too.
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <future>
#include <gtest/gtest.h>

cppcoro::task<int> other();
cppcoro::task<int> helper(std::future<int> Answer) {
  (void)cppcoro::sync_wait(other());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done
  // CHECK-FIXES: {{^}}  (void)co_await other();
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on
}

TEST(Server, Waits) { (void)helper; }
