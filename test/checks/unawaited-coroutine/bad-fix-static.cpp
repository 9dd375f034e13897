// RUN: %check %s

// An await must not stand in the initializer of a static variable
// ([expr.await]): the drop is reported without a fix.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<int> once() {
  static int Value = (fetch(1), 2);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  static int Value = (fetch(1), 2);
  fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await fetch(2);
  co_return Value;
}
