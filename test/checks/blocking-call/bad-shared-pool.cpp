// RUN: %check %s
// The threads of a pool that runs the coroutines themselves are not there to be
// blocked: who does keeps other coroutines from running.
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

cppcoro::task<> sleeps(cppcoro::static_thread_pool &Pool) {
  co_await Pool.schedule();
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up
}

cppcoro::task<int> other();
cppcoro::task<> waits(cppcoro::static_thread_pool &Pool) {
  co_await Pool.schedule();
  (void)cppcoro::sync_wait(other());
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done
  // CHECK-FIXES: {{^}}  (void)co_await other();
}

// From a thread that may be blocked back to the pool.
cppcoro::task<> back(cppcoro::static_thread_pool &Pool) {
  co_await winrt::resume_background();
  sleep(1);
  co_await Pool.schedule();
  sleep(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up
}
