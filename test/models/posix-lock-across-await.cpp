// RUN: %check %s async-lock-across-await

#include <mylib/task.hpp>
#include <pthread.h>

mylib::task<> vt();

mylib::task<> mutex(pthread_mutex_t *Mutex) {
  pthread_mutex_lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  pthread_mutex_unlock(Mutex);
  co_await vt();
}

// Whether it is held is in the result, in a way of its own.
mylib::task<> tried(pthread_mutex_t *Mutex) {
  if (pthread_mutex_trylock(Mutex) != 0)
    co_await vt();
}
