// RUN: %check %s

// Classes of the library that own what they are given; questions about the rest of
// a tuple, and its other parts, are no use of the task.

#include <mylib/task.hpp>
#include <optional>
#include <queue>
#include <tuple>
#include <utility>

mylib::task<int> load(int Id);

void inQueue() {
  std::queue<mylib::task<int>> Queue;
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: the tasks collected in 'Queue' are never awaited, so they never run [async-unawaited-coroutine]
  Queue.push(load(1));
}
void inOptional() {
  std::optional<mylib::task<int>> Holder;
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the tasks collected in 'Holder' are never awaited, so they never run [async-unawaited-coroutine]
  Holder.emplace(load(1));
}
void besideNumber() {
  std::tuple<mylib::task<int>, int> Both(load(1), 2);
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Both' is never awaited, so it never runs [async-unawaited-coroutine]
  if (std::get<1>(Both) > 1)
    return;
}
void inBinding() {
  auto [Task, Number] = std::pair<mylib::task<int>, int>{load(1), 2};
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: '[Task, Number]' is never awaited, so it never runs [async-unawaited-coroutine]
  if (Number > 1)
    return;
}
