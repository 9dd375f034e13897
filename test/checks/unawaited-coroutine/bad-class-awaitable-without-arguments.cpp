// RUN: %check %s

// An awaiter that is made without arguments and dropped yields to nobody.

#include <seastar/coroutine/maybe_yield.hh>

seastar::future<> spin(int Rounds) {
  while (Rounds-- > 0)
    seastar::coroutine::maybe_yield();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the awaitable returned by 'maybe_yield' is dropped, so it has no effect [async-unawaited-coroutine]
  co_return;
}
