// RUN: %check %s

// Work that was started is awaited on some paths, and left behind on another.

#include <mylib/task.hpp>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

[[nodiscard]] mylib::eager<int> start(int Id);
mylib::task<> save(int Value);
mylib::task<> all(std::vector<mylib::eager<int>> Works);
bool isFresh();
void note(const char *What);

mylib::task<int> leavesEarly(bool Cached) {
  auto Work = start(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+2]]:7: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+2]]:5: note: the function is left here
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

mylib::task<> inEachIteration(int Count) {
  for (int I = 0; I < Count; ++I) {
    auto Work = start(I);
    // CHECK-NOTES: :[[@LINE-1]]:10: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
    // CHECK-NOTES: :[[@LINE+3]]:9: note: on the path where this condition is true
    // CHECK-NOTES: :[[@LINE-4]]:21: note: on the path where this condition is true
    // CHECK-NOTES: :[[@LINE-4]]:10: note: the next iteration of the loop comes here again
    if (isFresh())
      continue;
    co_await Work;
  }
}

mylib::task<int> inHandler() {
  auto Work = start(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+3]]:14: note: on the path where this throws an exception, which is handled
  // CHECK-NOTES: :[[@LINE+4]]:5: note: the function is left here
  try {
    co_await save(1);
  } catch (const std::exception &) {
    co_return 0;
  }
  co_return co_await Work;
}

mylib::task<int> throwsToHandler(int Value) {
  auto Work = start(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+4]]:15: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+4]]:7: note: on the path where this throws an exception, which is handled
  // CHECK-NOTES: :[[@LINE+7]]:5: note: the function is left here
  try {
    if (Value < 0)
      throw Value;
    Value += co_await Work;
  } catch (int) {
    note("negative");
    co_return 0;
  }
  co_return Value;
}

mylib::task<> collected(int Count, bool Cancelled) {
  std::vector<mylib::eager<int>> Works;
  // CHECK-NOTES: :[[@LINE-1]]:34: warning: the tasks collected in 'Works' are not awaited on every path, so their completion and their exceptions are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+4]]:21: note: on the path where this condition is false
  // CHECK-NOTES: :[[@LINE+5]]:7: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+5]]:5: note: the function is left here
  Works.reserve(Count);
  for (int I = 0; I < Count; ++I)
    Works.push_back(start(I));
  if (Cancelled)
    co_return;
  co_await all(std::move(Works));
}

mylib::eager<int> ordinary(bool Cached) {
  auto Work = start(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+2]]:7: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+2]]:5: note: the function is left here
  if (Cached)
    return start(2);
  return std::move(Work);
}

mylib::task<int> owned(bool Cached) {
  std::optional<mylib::eager<int>> Work = start(1);
  // CHECK-NOTES: :[[@LINE-1]]:36: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+2]]:7: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+2]]:5: note: the function is left here
  if (Cached)
    co_return 0;
  co_return co_await *Work;
}

// A loop that awaits the elements in turn has not come to all of them when it is
// left in the middle.
mylib::task<int> inTurn(int Count) {
  std::vector<mylib::eager<int>> Works;
  // CHECK-NOTES: :[[@LINE-1]]:34: warning: the tasks collected in 'Works' are not awaited on every path, so their completion and their exceptions are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+3]]:21: note: on the path where this condition is false
  // CHECK-NOTES: :[[@LINE+6]]:15: note: on the path where this condition is true
  // CHECK-NOTES: :[[@LINE+6]]:7: note: the function is left here
  for (int I = 0; I < Count; ++I)
    Works.push_back(start(I));
  for (auto &Work : Works) {
    const int Value = co_await std::move(Work);
    if (Value > 3)
      co_return Value;
  }
  co_return 0;
}

// That something else holds a value says nothing of the task.
mylib::task<> asksAnother(const std::optional<int> &Other) {
  auto Work = start(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE+1]]:13: note: on the path where this condition is false
  if (Other.has_value())
    co_await Work;
}
