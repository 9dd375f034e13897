// RUN: %check %s

// Loops over what several tasks came to, which the first exception ends.

#include <seastar/core/coroutine.hh>
#include <seastar/core/thread.hh>
#include <seastar/core/when_all.hh>
#include <vector>

using seastar::future;
void use(int);

future<> values(std::vector<future<int>> tasks) {
  for (auto &result : co_await seastar::when_all(tasks.begin(), tasks.end()))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it [async-abandoned-error]
    use(result.get());
}

future<int> in_variable(std::vector<future<int>> tasks) {
  auto results = co_await seastar::when_all(tasks.begin(), tasks.end());
  int sum = 0;
  for (auto &result : results)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it
    sum += result.get();
  co_return sum;
}

// The `try` is around the loop.
future<> awaited(std::vector<future<>> tasks) {
  auto results = co_await seastar::when_all(tasks.begin(), tasks.end());
  try {
    for (auto &result : results)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the first exception ends this loop, and nobody hears of those in the results after it
      co_await std::move(result);
  } catch (const std::exception &) {
  }
}
