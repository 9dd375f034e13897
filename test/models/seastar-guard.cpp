// RUN: %check %s async-discarded-await-result
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>

int Shared;
using Guard = seastar::semaphore_units<>;

seastar::future<> drops0(seastar::semaphore &Units) {
  co_await seastar::get_units(Units, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'get_units' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
