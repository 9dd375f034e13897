// RUN: %check %s

// An asynchronous generator is resumed by the event loop.

#include <cppcoro/async_generator.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

cppcoro::task<int> next();

cppcoro::async_generator<int> ticks() {
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_yield co_await next();
}
