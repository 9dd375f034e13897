// RUN: %check %s

// Both branches of a conditional operator are dropped with its value.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
mylib::task<int> cached();

mylib::task<> branches(bool Fresh) {
  Fresh ? fetch(1) : cached();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: the task returned by 'cached' is dropped, so it never runs [async-unawaited-coroutine]
  (void)(Fresh ? fetch(2) : fetch(3));
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:29: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
