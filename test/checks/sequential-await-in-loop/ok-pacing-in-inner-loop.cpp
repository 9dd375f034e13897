// RUN: %check %s

// E5: the outer loop paces itself, although the sleep is in an inner one.

#include <chrono>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <vector>

using namespace std::chrono_literals;
folly::coro::Task<int> compute(int Id);

folly::coro::Task<void> sleeps(const std::vector<int> &Ids) {
  for (int Id : Ids) {
    co_await compute(Id);
    for (int I = 0; I < 3; ++I)
      co_await folly::coro::sleep(1s);
  }
}
