// RUN: %check %s async-blocking-call --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <QtCore>
#include <chrono>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(QMutex &Mutex) {
  if (Mutex.tryLock(1000))
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QMutex::tryLock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
    Mutex.unlock();
  if (Mutex.try_lock_for(1s))
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QMutex::try_lock_for' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
    Mutex.unlock();
  if (Mutex.try_lock_until(std::chrono::steady_clock::now()))
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QMutex::try_lock_until' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
    Mutex.unlock();
  co_return;
}

mylib::task<> silent(QMutex &Mutex) {
  if (Mutex.tryLock())
    Mutex.unlock();
  if (Mutex.tryLock(0))
    Mutex.unlock();
  if (Mutex.try_lock())
    Mutex.unlock();
  co_return;
}
