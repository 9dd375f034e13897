// RUN: %check %s

// Both branches are awaited, as only one of them is evaluated, or none is: a
// result and a task have no type in common.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);

#define FETCH(Id) fetch(Id)

mylib::task<> fixes(bool Fresh) {
  Fresh ? fetch(1) : fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Fresh ? co_await fetch(1) : co_await fetch(2);
  Fresh ? (void)fetch(3) : void();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Fresh ? (void)co_await fetch(3) : void();
  co_return;
}

mylib::task<> notFixed(bool Fresh, mylib::task<int> Known) {
  Fresh ? FETCH(1) : fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Fresh ? FETCH(1) : fetch(2);
  Fresh ? fetch(3) : std::move(Known);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Fresh ? fetch(3) : std::move(Known);
  co_return;
}
