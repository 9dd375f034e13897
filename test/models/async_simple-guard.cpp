// RUN: %check %s async-discarded-await-result
#include <async_simple/coro/Lazy.h>

int Shared;

async_simple::coro::Lazy<void> drops0(async_simple::coro::Mutex &Lock) {
  co_await Lock.coScopedLock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'coScopedLock' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
async_simple::coro::Lazy<void> drops1(async_simple::coro::SpinLock &Lock) {
  co_await Lock.coScopedLock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'coScopedLock' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
