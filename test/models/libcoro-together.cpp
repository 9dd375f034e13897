// RUN: %check %s async-sequential-await-in-loop

#include <coro/coro.hpp>
#include <vector>

std::vector<coro::task<int>> tasksOf(int Number);

// The loop is the bounded form.
coro::task<> races(std::vector<int> Numbers) {
  for (int Number : Numbers)
    co_await coro::when_any(tasksOf(Number));
}
