// RUN: %check %s

// Every place where the language drops the value of an expression.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> places(int Value) {
  if (Value)
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  else
    fetch(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  if (fetch(3); Value)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    ++Value;
  switch (fetch(4); Value) {
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  case 1:
    fetch(5);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    break;
  default:
    fetch(6);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  }
  for (fetch(7); Value < 3; fetch(8))
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:29: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    fetch(9);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  while (Value++ < 5)
    fetch(10);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  do
    fetch(11);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  while (Value++ < 7);
  for (int Element : {1, 2})
    fetch(Element);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
again:
  fetch(13);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  [[likely]] fetch(14);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  try {
    fetch(15);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  } catch (...) {
    fetch(16);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  }
  co_return;
}
