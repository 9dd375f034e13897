// RUN: %check %s
// XFAIL: *

// A function that is handed a guard by reference may release it, but this one
// only looks at it.

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();
bool isOurs(std::unique_lock<std::mutex> &Lock) { return Lock.owns_lock(); }

mylib::task<> passes(std::mutex &Mutex) {
  std::unique_lock Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Guard' stays locked{{.*}} [async-lock-across-await]
  isOurs(Guard);
  co_await vt();
}
