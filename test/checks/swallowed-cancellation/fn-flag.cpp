// RUN: %check %s
// XFAIL: *

// Only success sets the flag, which is what the loop asks for.

#include <folly/coro/Task.h>

folly::coro::Task<void> connect();

folly::coro::Task<void> untilConnected() {
  bool Connected = false;
  while (!Connected) {
    try {
      co_await connect();
      Connected = true;
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
