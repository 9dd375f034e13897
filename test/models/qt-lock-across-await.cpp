// RUN: %check %s async-lock-across-await

#include <QtCore>
#include <mylib/task.hpp>

mylib::task<> vt();

mylib::task<> guards(QMutex *Mutex, QReadWriteLock *Lock) {
  {
    QMutexLocker Guard(Mutex);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
    Guard.unlock();
    co_await vt();
    Guard.relock();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
    if (Guard.isLocked())
      Guard.unlock();
    co_await vt();
  }
  {
    QReadLocker Guard(Lock);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
  {
    QWriteLocker Guard(Lock);
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  }
}
mylib::task<> mutexes(QMutex *Mutex, QRecursiveMutex *Recursive,
                      QReadWriteLock *Lock) {
  Mutex->lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  Mutex->unlock();
  Recursive->lock();
  Recursive->unlock();
  Lock->lockForRead();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Lock' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  Lock->unlock();
  while (!Mutex->tryLock())
    co_await vt();
  Mutex->unlock();
}
