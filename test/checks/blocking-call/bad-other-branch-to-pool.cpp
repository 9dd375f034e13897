// RUN: %check %s

// Only one of the branches moves to a pool.

#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

cppcoro::task<> moves(cppcoro::static_thread_pool &Pool, bool Heavy) {
  if (Heavy) {
    co_await Pool.schedule();
  } else {
    sleep(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  }
}
