// RUN: %check %s

// Only one of the branches moves to a pool.

#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

cppcoro::task<> moves(bool Heavy) {
  if (Heavy) {
    co_await winrt::resume_background();
  } else {
    sleep(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  }
}
