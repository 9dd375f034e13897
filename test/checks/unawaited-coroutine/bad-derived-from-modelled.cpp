// RUN: %check %s

// A class that derives from a task which only a model knows is a task, although
// the promise takes `co_yield`, for errors.

#include <folly/coro/Task.h>

struct Request : folly::coro::Task<int> {
  using folly::coro::Task<int>::Task;
};
Request request();

folly::coro::Task<void> drops() {
  (void)request();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the task returned by 'request' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
