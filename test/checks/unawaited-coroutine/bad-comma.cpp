// RUN: %check %s

// The left side of a comma is dropped, wherever the comma stands.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
void use(int);

mylib::task<int> commas(int Value) {
  fetch(1), use(Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  use(Value), fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  int Result = (fetch(3), Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  if ((fetch(4), Value))
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    use((fetch(5), Result));
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return (fetch(6), Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
}
