// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: lock}}'
#include <QtCore>
#include <mylib/task.hpp>

mylib::task<> locks(QMutex *Mutex, QRecursiveMutex *Recursive,
                    QReadWriteLock *Lock) {
  Mutex->lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'QMutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Recursive->lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'QRecursiveMutex::lock' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Lock->lockForRead();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QReadWriteLock::lockForRead' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Lock->lockForWrite();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'QReadWriteLock::lockForWrite' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  QMutexLocker Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'QMutexLocker::QMutexLocker' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:16: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  QReadLocker ForReading(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'QReadLocker::QReadLocker' blocks the thread that runs this coroutine until the lock is free [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: in this coroutine, use an asynchronous mutex, or keep the critical section short and free of awaits
  Mutex->tryLock();
  Lock->tryLockForRead();
  Mutex->unlock();
  Guard.unlock();
  co_return;
}
