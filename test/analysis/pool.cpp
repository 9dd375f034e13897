// RUN: %check %s async-debug-paths

// Where a coroutine may block: on every path that leads there it has moved to
// threads made for that, and did not come back. On the threads of a pool that runs
// coroutines it may compute.

#include <cppcoro/io_service.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <winrt/Windows.Foundation.h>

#define SHOW [[clang::annotate("async-tidy-debug-paths")]]

void run() noexcept;
void prepare();

SHOW cppcoro::task<> moved(cppcoro::static_thread_pool &Pool,
                           cppcoro::io_service &Loop) {
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
  co_await winrt::resume_background();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: may block [async-debug-paths]
  co_await Pool.schedule();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: may block; throws to the caller [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: may compute [async-debug-paths]
  co_await Loop.schedule();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: may compute; throws to the caller [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
}
SHOW cppcoro::task<> onOneBranch(const bool Heavy) {
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    co_await winrt::resume_background();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true; throws to the caller [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: may block; 'Heavy' is true [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
}
SHOW cppcoro::task<> onBoth(cppcoro::static_thread_pool &Pool, bool Heavy) {
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    co_await winrt::resume_background();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true; throws to the caller [async-debug-paths]
  else
    co_await Pool.schedule();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false; throws to the caller [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: may compute [async-debug-paths]
}
SHOW cppcoro::task<> inTry() {
  try {
    co_await winrt::resume_background();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+3]], the caller [async-debug-paths]
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: may block; throws to 'int' on line [[@LINE+1]], the caller [async-debug-paths]
  } catch (int) {
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
}
