// RUN: %check %s async-lock-across-await

#include <folly/Synchronized.h>
#include <folly/coro/Mutex.h>
#include <mutex>

folly::coro::Task<void> vt();

folly::coro::Task<void> held(folly::Synchronized<int> &Value,
                             folly::SharedMutex &Mutex) {
  {
    auto Locked = Value.wlock();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Locked' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
    Locked.unlock();
    co_await vt();
  }
  if (auto Locked = Value.tryWLock(); !Locked)
    co_await vt();
  Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Mutex' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
  Mutex.unlock();
  while (!Mutex.try_lock())
    co_await vt();
  Mutex.unlock();
  std::lock_guard Guard(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Guard' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
}
folly::coro::Task<void> ofCoroutine(folly::coro::Mutex &Mutex) {
  auto Guard = co_await Mutex.co_scoped_lock();
  co_await vt();
}

folly::coro::Task<void>
handedOver(folly::LockedPtr<folly::Synchronized<int>, folly::exclusive_policy>
               Locked) {
               // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Locked' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
}
