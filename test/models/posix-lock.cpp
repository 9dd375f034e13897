// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <mylib/task.hpp>
#include <pthread.h>

mylib::task<> locks(pthread_mutex_t *Mutex) {
  pthread_mutex_lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pthread_mutex_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  pthread_mutex_trylock(Mutex);
  pthread_mutex_unlock(Mutex);
  co_return;
}

mylib::task<> timed(pthread_mutex_t *Mutex, const timespec *Until) {
  pthread_mutex_timedlock(Mutex, Until);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pthread_mutex_timedlock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  co_return;
}
