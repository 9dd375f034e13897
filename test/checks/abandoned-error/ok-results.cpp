// RUN: %check %s

// Each result is seen to, or there are no exceptions among the results.

#include <coro/coro.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/when_all.hh>
#include <string>
#include <vector>

void use(int);
void log(const char *);

coro::task<> caught(std::vector<coro::task<int>> tasks) {
  for (auto &result : co_await coro::when_all(std::move(tasks))) {
    try {
      use(result.return_value());
    } catch (const std::exception &error) {
      log(error.what());
    }
  }
}

seastar::future<> asked(std::vector<seastar::future<int>> tasks) {
  std::exception_ptr last;
  for (auto &result : co_await seastar::when_all(tasks.begin(), tasks.end())) {
    if (result.failed())
      last = result.get_exception();
    else
      use(result.get());
  }
}

seastar::future<> only_values(std::vector<seastar::future<int>> tasks) {
  for (int value : co_await seastar::when_all_succeed(std::move(tasks)))
    use(value);
}

// A library that has no word for a failure that nobody takes means none.
coro::task<int> summed(std::vector<coro::task<int>> tasks) {
  int sum = 0;
  for (auto &result : co_await coro::when_all(std::move(tasks)))
    sum += result.return_value();
  co_return sum;
}

// Tasks that run in turn: the ones after a failure never start.
coro::task<> in_turn(std::vector<coro::task<int>> tasks) {
  for (auto &each : tasks)
    use(co_await each);
}
