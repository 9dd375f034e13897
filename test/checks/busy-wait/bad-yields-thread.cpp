// RUN: %check %s

// Giving the thread to others for a moment is spinning as well.

#include <atomic>
#include <mylib/task.hpp>
#include <thread>

std::atomic<bool> Ready;

mylib::task<> yields() {
  while (!Ready)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop polls 'Ready': the coroutine wakes up for nothing, and notices a change late [async-busy-wait]
    std::this_thread::yield();
  co_return;
}
