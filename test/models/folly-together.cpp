// RUN: %check %s async-sequential-await-in-loop

// The loop is the bounded form of what awaits several tasks at once.

#include <folly/Executor.h>
#include <folly/coro/Collect.h>
#include <vector>

folly::coro::Task<int> load(int Number);
std::vector<folly::coro::Task<int>> tasksOf(int Number);

folly::coro::Task<void> together(std::vector<int> Numbers) {
  for (int Number : Numbers)
    co_await folly::coro::collectAny(load(Number), load(-Number));
  for (int Number : Numbers)
    co_await folly::coro::collectAnyRange(tasksOf(Number));
  for (int Number : Numbers)
    co_await folly::coro::collectAllTry(load(Number), load(-Number));
  for (int Number : Numbers)
    co_await folly::coro::collectAllTryRange(tasksOf(Number));
  for (int Number : Numbers)
    co_await folly::coro::collectAllTryWindowed(tasksOf(Number), 2);
  for (int Number : Numbers)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await load(Number);
}
