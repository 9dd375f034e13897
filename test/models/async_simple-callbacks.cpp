// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables and detached work of async_simple.
#include <async_simple/coro/Lazy.h>

using async_simple::coro::Lazy;

Lazy<> fetch();
Lazy<> count(int &Number) {
  co_await fetch();
  ++Number;
}

void callables(async_simple::Executor *Executor) {
  fetch().start([](auto &&...) -> Lazy<> { co_return; });
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'start' drops the task that this lambda returns, so it never runs [async-void-callback]
  fetch().directlyStart([](auto &&...) -> Lazy<> { co_return; }, Executor);
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'directlyStart' drops the task that this lambda returns, so it never runs [async-void-callback]
  fetch().via(Executor).start([](auto &&...) -> Lazy<> { co_return; });
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'start' drops the task that this lambda returns, so it never runs [async-void-callback]
}

void started() {
  int Number = 0;
  count(Number).start([](auto &&...) {});
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}

void detached(async_simple::Executor *Executor) {
  int Number = 0;
  count(Number).via(Executor).detach();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}
