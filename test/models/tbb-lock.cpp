// RUN: %check %s async-blocking-call,async-lock-across-await --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <mylib/task.hpp>
#include <oneapi/tbb.h>

mylib::task<> waits();

mylib::task<> blocks(tbb::mutex &Mutex) {
  Mutex.lock();
  co_await waits();
  // CHECK-MESSAGES: :[[@LINE-2]]:9: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:9: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  // CHECK-MESSAGES: :[[@LINE-5]]:9: warning: 'tbb::detail::d1::mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-6]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Mutex.unlock();
  tbb::mutex::scoped_lock Guard(Mutex);
  co_await waits();
  // CHECK-MESSAGES: :[[@LINE-2]]:27: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:27: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  Guard.release();
}

mylib::task<> silent(tbb::mutex &Mutex) {
  if (Mutex.try_lock())
    Mutex.unlock();
  {
    tbb::detail::d1::unique_scoped_lock<tbb::mutex> Guard;
    Guard.try_acquire(Mutex);
  }
  co_await waits();
}
