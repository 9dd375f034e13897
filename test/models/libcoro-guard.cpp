// RUN: %check %s async-discarded-await-result
#include <coro/coro.hpp>

int Shared;
using Other = coro::shared_mutex<>;

coro::task<> drops0(coro::mutex &Mutex) {
  co_await Mutex.scoped_lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'scoped_lock' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
