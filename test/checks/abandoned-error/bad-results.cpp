// RUN: %check %s

// Loops over what several tasks came to, which the first exception ends.

#include <coro/coro.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/when_all.hh>
#include <vector>

void use(int);

coro::task<> values(std::vector<coro::task<int>> tasks) {
  for (auto &result : co_await coro::when_all(std::move(tasks)))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it [async-abandoned-error]
    use(result.return_value());
}

coro::task<int> in_variable(std::vector<coro::task<int>> tasks) {
  auto results = co_await coro::when_all(std::move(tasks));
  int sum = 0;
  for (auto &result : results)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it
    sum += result.return_value();
  co_return sum;
}

// The `try` is around the loop.
seastar::future<> awaited(std::vector<seastar::future<>> tasks) {
  auto results = co_await seastar::when_all(tasks.begin(), tasks.end());
  try {
    for (auto &result : results)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the first exception ends this loop, and nobody hears of those in the results after it
      co_await std::move(result);
  } catch (const std::exception &) {
  }
}
