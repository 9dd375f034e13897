// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <boost/thread.hpp>
#include <mylib/task.hpp>

mylib::task<> locks(boost::mutex &Mutex, boost::recursive_mutex &Recursive,
                    boost::shared_mutex &Shared) {
  Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Recursive.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::recursive_mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Shared.lock_shared();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::shared_mutex::lock_shared' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  boost::lock_guard<boost::mutex> Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'boost::lock_guard::lock_guard' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:35: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  boost::unique_lock<boost::mutex> Unique(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'boost::unique_lock::unique_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:36: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Unique.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::unique_lock::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  boost::unique_lock<boost::mutex> Deferred(Mutex, boost::defer_lock);
  Mutex.try_lock();
  Mutex.unlock();
  co_return;
}
