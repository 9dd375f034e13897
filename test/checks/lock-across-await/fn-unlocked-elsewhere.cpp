// RUN: %check %s
// XFAIL: *

// Who unlocks the mutex is not seen here.

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();
struct Cache {
  std::mutex Mutex;
  void finish();

  mylib::task<> update() {
    Mutex.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Mutex' stays locked{{.*}} [async-lock-across-await]
    co_await vt();
    finish();
  }
};
