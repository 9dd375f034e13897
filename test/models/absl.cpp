// RUN: %check %s async-blocking-call,async-lock-across-await --config='{CheckOptions: {async-blocking-call.Categories: sleep;wait}}'

#include <absl/synchronization/mutex.h>
#include <mylib/task.hpp>

mylib::task<> vt();

mylib::task<> blocks(absl::Notification &Done) {
  absl::SleepFor(absl::Duration(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'absl::SleepFor' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  Done.WaitForNotification();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'absl::Notification::WaitForNotification' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}
mylib::task<> mutex(absl::Mutex &Mutex) {
  Mutex.Lock();
  co_await vt();
  // CHECK-MESSAGES: :[[@LINE-2]]:9: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:9: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  Mutex.Unlock();
  while (!Mutex.TryLock())
    co_await vt();
  Mutex.Unlock();
}
mylib::task<> guards(absl::Mutex &Mutex) {
  {
    absl::MutexLock Guard(&Mutex);
    co_await vt();
    // CHECK-MESSAGES: :[[@LINE-2]]:21: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-4]]:21: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  }
  absl::ReleasableMutexLock Guard(&Mutex);
  co_await vt();
  // CHECK-MESSAGES: :[[@LINE-2]]:29: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:29: note: in this coroutine, use an asynchronous mutex, or release the lock before the coroutine is suspended
  Guard.Release();
  co_await vt();
}
