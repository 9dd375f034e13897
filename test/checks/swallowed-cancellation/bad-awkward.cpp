// RUN: %check %s

// Templates, lambdas, macros, goto.

#include <folly/coro/Task.h>

folly::coro::Task<int> receive();
void log(const char *);

template <typename T> folly::coro::Task<void> inTemplate(T Value) {
  while (true) {
    try {
      Value += co_await receive();
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
template folly::coro::Task<void> inTemplate(int);
template folly::coro::Task<void> inTemplate(long);

void noCoroutine() {
  auto Lambda = []() -> folly::coro::Task<void> {
    while (true) {
      try {
        co_await receive();
      } catch (...) {
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
      }
    }
  };
}

#define FOREVER while (true)
#define IGNORE_ERRORS catch (...) { log("failed"); }
folly::coro::Task<void> macros() {
  FOREVER {
    try {
      co_await receive();
    }
    IGNORE_ERRORS
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
  }
}

folly::coro::Task<void> again() {
Again:
  try {
    co_await receive();
    co_return;
  } catch (...) {
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
  }
  goto Again;
}

// The inner handler is for something else.
struct Failure {};
folly::coro::Task<void> nested() {
  while (true) {
    try {
      try {
        co_await receive();
      } catch (const Failure &) {
        co_return;
      }
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}

using Cancelled = folly::OperationCancelled;
using Any = const std::exception &;
folly::coro::Task<void> alias() {
  while (true) {
    try {
      co_await receive();
    } catch (Any) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    } catch (const Cancelled &) { // comes too late
      co_return;
    }
  }
}
