// RUN: %check %s

// A mutex that is locked without a guard, and unlocked in the same coroutine.

#include <mylib/task.hpp>
#include <shared_mutex>
#include <pthread.h>

mylib::task<> vt();

struct Cache {
  std::mutex Mutex;
  pthread_mutex_t Old;
  std::mutex &mutex();

  mylib::task<> update() {
    Mutex.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
    this->Mutex.unlock();
  }
  mylib::task<> failing(bool Bad) {
    Mutex.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Mutex' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    if (Bad) {
      Mutex.unlock();
      co_return;
    }
    co_await vt();
    Mutex.unlock();
  }
  mylib::task<> accessor() {
    mutex().lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'mutex' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
    mutex().unlock();
  }
  mylib::task<> inC() {
    pthread_mutex_lock(&Old);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Old' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
    pthread_mutex_unlock(&Old);
  }
  void lock() { Mutex.lock(); }
  void unlock() { Mutex.unlock(); }
  mylib::task<> throughMembers() {
    lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Mutex' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
    unlock();
  }
};
mylib::task<> pointers(Cache *C) {
  C->Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'Mutex' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
  (*C).Mutex.unlock();
}
mylib::task<> several(std::mutex &M, std::mutex &N) {
  std::lock(M, N);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
  M.unlock();
  N.unlock();
}
mylib::task<> shared(std::shared_mutex &M) {
  M.lock_shared();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
  M.unlock_shared();
}
mylib::task<> referred(Cache &C) {
  auto &M = C.Mutex;
  M.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Mutex' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
  C.Mutex.unlock();
}
mylib::task<> tried(std::mutex &M) {
  if (!M.try_lock())
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_return;
  co_await vt();
  M.unlock();
}
mylib::task<> lockedTwice(std::mutex &M) {
  M.lock();
  M.unlock();
  co_await vt();
  M.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
  M.unlock();
}
