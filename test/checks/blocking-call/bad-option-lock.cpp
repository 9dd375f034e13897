// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: "lock;sleep"}}'

// Locks on request: taking one blocks, deferring does not.

#include <chrono>
#include <future>
#include <mutex>
#include <mylib/task.hpp>
#include <unistd.h>

std::mutex Guard;

mylib::task<> locks(std::future<int> Answer) {
  std::lock_guard Lock(Guard);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'std::lock_guard::lock_guard' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  std::unique_lock Deferred(Guard, std::defer_lock);
  std::unique_lock Tried(Guard, std::try_to_lock);
  Deferred.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'std::unique_lock::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  Guard.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::mutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  Guard.try_lock();
  std::scoped_lock Both(Guard);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::scoped_lock::scoped_lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  Answer.get();
  co_return;
}
