// RUN: %check %s

// The first task is overwritten or destroyed before anybody awaited it.

#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
[[nodiscard]] mylib::eager<int> start(int Id);
bool isFresh();

mylib::task<int> overwrites() {
  auto Task = fetch(1);
  // CHECK-NOTES: :[[@LINE+2]]:3: warning: 'Task' is overwritten before it was awaited, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: the task was stored here
  Task = fetch(2);
  co_return co_await std::move(Task);
}

mylib::task<int> overwritesOnOnePath() {
  auto Task = fetch(1);
  // CHECK-NOTES: :[[@LINE+3]]:5: warning: 'Task' is overwritten before it was awaited, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: the task was stored here
  if (isFresh())
    Task = fetch(2);
  co_return co_await std::move(Task);
}

mylib::task<int> overwritesInLoop(int Count) {
  mylib::task<int> Last;
  for (int I = 0; I < Count; ++I)
    // CHECK-NOTES: :[[@LINE+2]]:5: warning: 'Last' is overwritten before it was awaited, so it never runs [async-unawaited-coroutine]
    // CHECK-NOTES: :[[@LINE-3]]:20: note: the task was stored here
    Last = fetch(I);
  co_return co_await std::move(Last);
}

mylib::task<int> empties() {
  std::optional<mylib::eager<int>> Work = start(1);
  // CHECK-NOTES: :[[@LINE+2]]:3: warning: 'Work' is emptied before it was awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:36: note: the task was stored here
  Work.reset();
  Work = start(2);
  co_return co_await *Work;
}

mylib::task<> emptiesInLoop(int Count) {
  std::vector<mylib::eager<int>> Batch;
  for (int I = 0; I < Count; ++I) {
    Batch.push_back(start(I));
    // CHECK-NOTES: :[[@LINE+3]]:7: warning: 'Batch' is emptied before it was awaited, so their completion and their exceptions are lost [async-unawaited-coroutine]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: the task was stored here
    if (isFresh())
      Batch.clear();
  }
  for (auto &Work : Batch)
    co_await Work;
}

// What is lost was stored by an assignment, not by the initializer.
mylib::task<> moved() {
  auto First = start(1);
  auto Second = std::move(First);
  First = start(2);
  // CHECK-NOTES: :[[@LINE+2]]:3: warning: 'First' is overwritten before it was awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the task was stored here
  First = std::move(Second);
  co_await First;
}
