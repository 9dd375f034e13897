// RUN: %check %s

// A wrapper that owns a task is dropped, or nothing uses it.

#include <memory>
#include <mylib/task.hpp>
#include <optional>

mylib::task<int> fetch(int Id);
std::optional<mylib::task<int>> maybe(int Id);

mylib::task<> wraps() {
  std::make_unique<mylib::task<int>>(fetch(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make_unique' is dropped, so it never runs [async-unawaited-coroutine]
  maybe(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'maybe' is dropped, so it never runs [async-unawaited-coroutine]
  auto Shared = std::make_shared<mylib::task<int>>(fetch(3));
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Shared' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Maybe = maybe(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Maybe' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
