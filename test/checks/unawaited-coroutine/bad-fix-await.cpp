// RUN: %check %s

// The fix awaits a discarded lazy task where a coroutine can await it.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
struct Client {
  mylib::task<> send();
};

mylib::task<> fixes(Client &Object, bool Flag) {
  fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await fetch(1);
  Object.send();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'send' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await Object.send();
  mylib::resume_on(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resume_on' is dropped, so it has no effect [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await mylib::resume_on(1);
  if (Flag)
    fetch(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    // CHECK-FIXES: {{^}}    co_await fetch(2);
  [](int Id) -> mylib::task<> { co_return; }(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by this expression is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await [](int Id) -> mylib::task<> { co_return; }(3);
  co_return;
}
