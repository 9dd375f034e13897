// RUN: %check %s async-swallowed-cancellation
#include <folly/coro/Task.h>

folly::coro::Task<int> receive();

folly::coro::Task<void> serves() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::exception &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
