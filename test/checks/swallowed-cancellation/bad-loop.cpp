// RUN: %check %s

// A handler for everything from which every path leads back into its 'try'.

#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>

using namespace std::chrono_literals;

struct Request {};
struct Failure : std::exception {};
folly::coro::Task<Request> receive();
folly::coro::Task<bool> answer(Request);
void log(const char *);

folly::coro::Task<void> ellipsis() {
  while (true) {
    try {
      co_await answer(co_await receive());
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
folly::coro::Task<void> base() {
  for (;;) {
    try {
      co_await receive();
    } catch (const std::exception &Error) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, and the loop goes on: once cancelled, the coroutine never ends [async-swallowed-cancellation]
      log(Error.what());
    }
  }
}
folly::coro::Task<void> byValue() {
  do {
    try {
      co_await receive();
    } catch (std::exception) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  } while (true);
}
folly::coro::Task<Request> returnsOnSuccess() {
  while (true)
    try {
      co_return co_await receive();
    } catch (const Failure &) {
      log("failure");
    } catch (const std::exception &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
      continue;
    }
}
folly::coro::Task<void> leavesOnSuccess() {
  for (;;) {
    try {
      if (!co_await answer({}))
        break;
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
      log("again");
    }
  }
}
// One path of the handler is as bad as the other.
folly::coro::Task<void> branches(bool Verbose) {
  for (int Count = 0;; ++Count) {
    try {
      co_await receive();
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
      if (Verbose)
        log("again");
      else
        continue;
    }
    log("done");
  }
}
// The inner loop ends on its own, but not the outer one.
folly::coro::Task<void> innerLoop() {
  while (true) {
    try {
      for (int I = 0; I < 3; ++I)
        co_await receive();
      co_await receive();
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
    for (int I = 0; I < 3; ++I)
      log("wait");
  }
}
// Each of the two goes on where the other caught it.
folly::coro::Task<void> twoInTurn() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
    try {
      co_await folly::coro::sleep(1s);
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'folly::OperationCancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
