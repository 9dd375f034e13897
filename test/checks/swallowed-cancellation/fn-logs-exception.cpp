// RUN: %check %s
// XFAIL: *

// A log that is given the exception itself ends nothing.

#include <exception>
#include <folly/coro/Task.h>

folly::coro::Task<void> receive();
struct Log {
  void warn(const char *, std::exception_ptr);
};

folly::coro::Task<void> logs(Log &Log) {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
      Log.warn("failed", std::current_exception());
    }
  }
}
