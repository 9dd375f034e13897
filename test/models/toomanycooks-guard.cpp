// RUN: %check %s async-discarded-await-result
#include <tmc/all_headers.hpp>

int Shared;
using Guards = void (*)(tmc::mutex_scope &, tmc::semaphore_scope &);

tmc::task<void> drops0(tmc::mutex &Mutex) {
  co_await Mutex.lock_scope();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'lock_scope' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
tmc::task<void> drops1(tmc::semaphore &Units) {
  co_await Units.acquire_scope();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'acquire_scope' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
