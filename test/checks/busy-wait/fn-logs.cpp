// RUN: %check %s
// XFAIL: *

// A loop that only adds a line to a log polls all the same.

#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>

using namespace std::chrono_literals;

bool Ready;
void log(const char *);

folly::coro::Task<void> logs() {
  while (!Ready) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop polls 'Ready'{{.*}} [async-busy-wait]
    log("waiting");
    co_await folly::coro::sleep(1s);
  }
}
