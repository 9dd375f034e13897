// RUN: %check %s

// The coroutine moved to a pool and back to the event loop.

#include <cppcoro/io_service.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

cppcoro::task<> moves(cppcoro::static_thread_pool &Pool,
                      cppcoro::io_service &Loop) {
  co_await Pool.schedule();
  sleep(1);
  co_await Loop.schedule();
  sleep(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
}
