// RUN: %check %s

// Reported, but not fixed: an await could not stand here, or would change more
// than the drop.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <mylib/task.hpp>
#include <tuple>

mylib::task<int> fetch(int Id);
cppcoro::task<int> other();
asio::awaitable<void> serve();
asio::experimental::coro<int> resumable();
asio::experimental::parallel_group<int> group();
#define FETCH(Id) fetch(Id)

mylib::task<> control() {
  fetch(0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await fetch(0);
  co_return;
}

void noCoroutine() {
  fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  fetch(1);
}

mylib::task<> handler() {
  try {
    co_return;
  } catch (...) {
    fetch(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    // CHECK-FIXES: {{^}}    fetch(2);
  }
}

mylib::task<> spelled() {
  std::ignore = fetch(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  std::ignore = fetch(3);
  FETCH(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  FETCH(4);
  [] { fetch(5); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  [] { fetch(5); }();
  co_return;
}

mylib::generator<int> generates() {
  fetch(6);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  fetch(6);
  co_yield 1;
}

asio::awaitable<void> foreignPromise() {
  other();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'other' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  other();
  co_return;
}

asio::awaitable<void> otherKinds() {
  resumable();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'resumable' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  resumable();
  group();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'group' is dropped, so it has no effect [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  group();
  co_return;
}
