// RUN: %check %s

// What is chosen while compiling runs, and what is not chosen is never evaluated. A statement
// in an expression drops its value unless it is the last.

#include <mylib/task.hpp>

mylib::task<int> fetch(int);

void selected() {
  _Generic(1, int: fetch(1), default: 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  _Generic(1, int: 0, default: fetch(1));
  __builtin_choose_expr(true, fetch(1), 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  __builtin_choose_expr(false, fetch(1), 0);
}
void statements() {
  int Value = ({
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    2;
  });
  auto Task = ({ fetch(1); });
  mylib::sync_wait(static_cast<decltype(Task) &&>(Task));
}
