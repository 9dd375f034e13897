// RUN: %check %s

// The notes name the await, and the way out.

#include <folly/coro/Task.h>

struct Request {};
folly::coro::Task<Request> receive();
folly::coro::Task<bool> answer(Request);

folly::coro::Task<void> ellipsis() {
  while (true) {
    try {
      co_await answer(co_await receive());
      // CHECK-NOTES: :[[@LINE+3]]:7: warning: this handler catches 'folly::OperationCancelled' too, and the loop goes on: once cancelled, the coroutine never ends [async-swallowed-cancellation]
      // CHECK-NOTES: :[[@LINE-2]]:23: note: what is awaited here throws it
      // CHECK-NOTES: :[[@LINE+1]]:7: note: catch 'folly::OperationCancelled' before, and rethrow it
    } catch (...) {
    }
  }
}
