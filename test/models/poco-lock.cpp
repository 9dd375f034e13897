// RUN: %check %s async-blocking-call,async-lock-across-await --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <Poco/Foundation.h>
#include <mylib/task.hpp>

mylib::task<> waits();

mylib::task<> blocks(Poco::Mutex &Mutex, Poco::RWLock &Shared) {
  Poco::ScopedLock<Poco::Mutex> Guard(Mutex);
  co_await waits();
  // CHECK-MESSAGES: :[[@LINE-2]]:33: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:33: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  // CHECK-MESSAGES: :[[@LINE-5]]:33: warning: 'Poco::ScopedLock::ScopedLock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-6]]:33: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Shared.readLock();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Poco::RWLock::readLock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Shared.unlock();
}

mylib::task<> silent(Poco::Mutex &Mutex) {
  if (Mutex.tryLock())
    Mutex.unlock();
  co_await waits();
}
