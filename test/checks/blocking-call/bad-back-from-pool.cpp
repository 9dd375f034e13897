// RUN: %check %s

// The coroutine moved to a pool and back to the event loop.

#include <cppcoro/io_service.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

cppcoro::task<> moves(cppcoro::io_service &Loop) {
  co_await winrt::resume_background();
  sleep(1);
  co_await Loop.schedule();
  sleep(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
}
