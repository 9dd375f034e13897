// RUN: %check %s

// E5, the other side: the sleep is not part of the loop.

#include <chrono>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <vector>

using namespace std::chrono_literals;
folly::coro::Task<int> compute(int Id);

folly::coro::Task<void> sleeps(const std::vector<int> &Ids) {
  co_await folly::coro::sleep(1s);
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compute' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await compute(Id);
    auto Later = []() -> folly::coro::Task<void> {
      co_await folly::coro::sleep(1s);
    };
  }
  co_await folly::coro::sleep(1s);
}
