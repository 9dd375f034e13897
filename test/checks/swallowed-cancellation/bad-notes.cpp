// RUN: %check %s

// The notes say what is cancelled, and how to let it be.

#include <folly/coro/Task.h>

folly::coro::Task<int> receive();
folly::coro::Task<bool> answer(int);

folly::coro::Task<void> serves() {
  while (true) {
    try {
      co_await answer(co_await receive());
    } catch (...) {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, and the loop goes on: once cancelled, the coroutine never ends [async-swallowed-cancellation]
      // CHECK-NOTES: :[[@LINE-3]]:23: note: what is awaited here throws it
      // CHECK-NOTES: :[[@LINE-3]]:7: note: catch 'folly::OperationCancelled' before, and rethrow it
    }
  }
}
