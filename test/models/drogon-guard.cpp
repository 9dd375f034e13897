// RUN: %check %s async-discarded-await-result
#include <drogon/drogon.h>

int Shared;

drogon::Task<> drops0(drogon::Mutex &Lock) {
  co_await Lock.scoped_lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'scoped_lock' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
