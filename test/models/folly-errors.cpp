// RUN: %check %s
#include <folly/Expected.h>
#include <folly/coro/Task.h>

folly::coro::Task<folly::Expected<int, int>> parse();

folly::coro::Task<void> drops() {
  co_await parse();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'Expected' that awaiting 'parse' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
}
