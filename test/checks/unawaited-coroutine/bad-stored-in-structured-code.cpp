// RUN: %check %s

// Each task belongs to its block.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);

mylib::task<int> blocks(int Value) {
  while (Value-- > 0) {
    auto InLoop = fetch(Value);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'InLoop' is never awaited, so it never runs [async-unawaited-coroutine]
  }
  switch (Value) {
  case 1: {
    auto InCase = fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'InCase' is never awaited, so it never runs [async-unawaited-coroutine]
    break;
  }
  default:
    break;
  }
  try {
    auto InTry = fetch(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'InTry' is never awaited, so it never runs [async-unawaited-coroutine]
  } catch (...) {
    auto InHandler = fetch(3);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'InHandler' is never awaited, so it never runs [async-unawaited-coroutine]
  }
  auto Task = fetch(4);
  {
    auto Task = fetch(5);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
  }
  co_return co_await std::move(Task);
}
