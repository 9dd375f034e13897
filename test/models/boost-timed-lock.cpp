// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <boost/thread/scoped_thread.hpp>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(boost::timed_mutex &Mutex) {
  if (Mutex.try_lock_for(1s))
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::timed_mutex::try_lock_for' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
    Mutex.unlock();
  if (Mutex.timed_lock(1000))
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::timed_mutex::timed_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
    Mutex.unlock();
  co_return;
}

mylib::task<> silent(boost::timed_mutex &Mutex) {
  if (Mutex.try_lock_for(0s))
    Mutex.unlock();
  if (Mutex.try_lock())
    Mutex.unlock();
  co_return;
}
