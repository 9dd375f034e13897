// RUN: %check %s
// XFAIL: *

// The guard is a capture of the coroutine itself.

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();

void starts(std::mutex &Mutex) {
  auto Run = [Guard = std::unique_lock(Mutex)]() -> mylib::task<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Guard' stays locked{{.*}} [async-lock-across-await]
    co_await vt();
  };
}
