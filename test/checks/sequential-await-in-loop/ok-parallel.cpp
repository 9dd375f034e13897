// RUN: %check %s

// Started first, awaited together.

#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
folly::coro::Task<int> compute(int Id);

mylib::task<> gathers(std::vector<int> Ids) {
  std::vector<mylib::task<int>> Tasks;
  for (int Id : Ids)
    Tasks.push_back(fetch(Id));
  co_await mylib::when_all(std::move(Tasks));
}
folly::coro::Task<void> windows(std::vector<int> Ids) {
  std::vector<folly::coro::Task<int>> Tasks;
  for (int Id : Ids)
    Tasks.push_back(compute(Id));
  co_await folly::coro::collectAllWindowed(std::move(Tasks), 8);
}
