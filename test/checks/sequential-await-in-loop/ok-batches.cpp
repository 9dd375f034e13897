// RUN: %check %s

// The iterations are batches: this is how the number in flight gets its limit.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <utility>
#include <vector>

cppcoro::task<int> fetch(int Id);
cppcoro::task<> batches(const std::vector<std::vector<int>> &Batches) {
  for (const auto &Batch : Batches) {
    std::vector<cppcoro::task<int>> Tasks;
    for (int I = 0; I < 8; ++I)
      Tasks.push_back(fetch(Batch[I]));
    co_await cppcoro::when_all(std::move(Tasks));
  }
}
folly::coro::Task<int> compute(int Id);
folly::coro::Task<void> pairs(int Count) {
  for (int I = 0; I < Count; I += 2)
    co_await folly::coro::collectAll(compute(I), compute(I + 1));
}
