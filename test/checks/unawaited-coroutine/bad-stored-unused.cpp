// RUN: %check %s

// A variable that nothing uses, however it is declared.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> variables(bool Flag) {
  auto Deduced = fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Deduced' is never awaited, so it never runs [async-unawaited-coroutine]
  mylib::task<int> Explicit = fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Explicit' is never awaited, so it never runs [async-unawaited-coroutine]
  const auto &Bound = fetch(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Bound' is never awaited, so it never runs [async-unawaited-coroutine]
  auto &&Forwarding = fetch(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Forwarding' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Parenthesized(fetch(6));
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Parenthesized' is never awaited, so it never runs [async-unawaited-coroutine]
  [[maybe_unused]] auto Marked = fetch(7);
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'Marked' is never awaited, so it never runs [async-unawaited-coroutine]
  auto First = fetch(8), Second = fetch(9);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'First' is never awaited, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:26: warning: 'Second' is never awaited, so it never runs [async-unawaited-coroutine]
  if (auto Condition = fetch(10); Flag)
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'Condition' is never awaited, so it never runs [async-unawaited-coroutine]
    co_return;
  for (auto Init = fetch(11); Flag; Flag = false)
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Init' is never awaited, so it never runs [async-unawaited-coroutine]
    ;
}
