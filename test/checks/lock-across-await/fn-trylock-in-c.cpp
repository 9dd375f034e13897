// RUN: %check %s
// XFAIL: *

// These functions return zero when they have locked.

#include <mylib/task.hpp>
#include <pthread.h>

mylib::task<> vt();

mylib::task<> tried(pthread_mutex_t *Mutex) {
  if (pthread_mutex_trylock(Mutex) != 0)
    co_return;
  // CHECK-MESSAGES: :[[@LINE-2]]:7: warning: 'Mutex' stays locked{{.*}} [async-lock-across-await]
  co_await vt();
  pthread_mutex_unlock(Mutex);
}
