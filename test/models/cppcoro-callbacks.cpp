// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Detached work of cppcoro.
#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<> work();
cppcoro::task<> count(int &Number) {
  co_await work();
  ++Number;
}

void detached(cppcoro::async_scope &Scope) {
  int Number = 0;
  Scope.spawn(count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}

cppcoro::task<> joined(cppcoro::async_scope &Scope) {
  int Number = 0;
  Scope.spawn(count(Number));
  co_await Scope.join();
}
