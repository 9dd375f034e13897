// RUN: %check %s async-discarded-await-result
#include <folly/coro/Mutex.h>
#include <folly/coro/Task.h>

int Shared;
using Guards = void (*)(folly::coro::SharedLock<int>, folly::coro::UpgradeLock<int>);

folly::coro::Task<void> drops0(folly::coro::Mutex &Mutex) {
  co_await Mutex.co_scoped_lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'co_scoped_lock' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
folly::coro::Task<void> drops1(folly::coro::SharedMutexFair &Mutex) {
  co_await Mutex.co_scoped_lock_shared();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'co_scoped_lock_shared' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
folly::coro::Task<void> drops2(folly::coro::SharedMutexFair &Mutex) {
  co_await Mutex.co_scoped_lock_upgrade();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'co_scoped_lock_upgrade' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
