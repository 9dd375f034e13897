// Source: kovacsnador/tinycoro example/AnyOfDynamic_example.h (tasks of a closure that captures nothing go into a vector,
// which is given away and awaited).
#include "../rt/libcoro.hpp"
#include <string>

coro::task<void> whenAny(std::vector<coro::task<int>> tasks);

coro::task<void> race(int limit) {
  auto count = [](int upTo) -> coro::task<int> {
    int n = 0;
    while (n < upTo)
      ++n;
    co_return n;
  };
  std::vector<coro::task<int>> tasks;
  tasks.push_back(count(limit));
  tasks.push_back(count(2 * limit));
  co_await whenAny(std::move(tasks));
}
