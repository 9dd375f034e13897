// RUN: %check %s async-blocking-call,async-lock-across-await --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <gio/gio.h>
#include <mylib/task.hpp>

mylib::task<> waits();

mylib::task<> blocks(GMutex *Mutex) {
  g_mutex_lock(Mutex);
  co_await waits();
  // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  // CHECK-MESSAGES: :[[@LINE-5]]:3: warning: 'g_mutex_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-6]]:3: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  g_mutex_unlock(Mutex);
}

mylib::task<> silent(GMutex *Mutex) {
  if (g_mutex_trylock(Mutex))
    g_mutex_unlock(Mutex);
  co_return;
}
