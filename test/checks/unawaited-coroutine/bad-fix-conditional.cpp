// RUN: %check %s

// Both branches are awaited, as only one of them is evaluated.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> fixes(bool Fresh) {
  Fresh ? fetch(1) : fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Fresh ? co_await fetch(1) : co_await fetch(2);
  co_return;
}
