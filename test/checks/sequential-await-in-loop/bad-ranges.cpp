// RUN: %check %s

// Ranges that are made of others.

#include <mylib/task.hpp>
#include <ranges>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> pipelines(const std::vector<int> &Ids, int Count) {
  for (int I : std::views::iota(0, Count))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(I);
  for (int Id : Ids | std::views::filter([](int Each) { return Each > 0; }) |
                    std::views::take(10))
    // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  // Nothing runs before it is awaited.
  for (auto &&Task : Ids | std::views::transform(fetch))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await std::move(Task);
}
