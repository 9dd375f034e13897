// RUN: %check %s

// Only after the await does the coroutine run where it may block.

#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

cppcoro::task<> moves(cppcoro::static_thread_pool &Pool) {
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  Pool.schedule();
  sleep(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_await Pool.schedule();
  sleep(3);
}
