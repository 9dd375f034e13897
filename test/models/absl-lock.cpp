// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: lock}}'

#include <absl/synchronization/mutex.h>
#include <mylib/task.hpp>

mylib::task<> locks(absl::Mutex &Mutex) {
  Mutex.Lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'absl::Mutex::Lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Mutex.Unlock();
  co_return;
}

mylib::task<> guards(absl::Mutex &Mutex) {
  absl::MutexLock Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'absl::MutexLock::MutexLock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:19: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  co_return;
}
