// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Detached work of libunifex.
#include <unifex/spawn_future.hpp>
#include <unifex/task.hpp>

unifex::task<void> work();
unifex::task<void> count(int &Number) {
  co_await work();
  ++Number;
}

void detached(unifex::v2::async_scope &Scope, unifex::v1::async_scope &Old) {
  int Number = 0;
  unifex::spawn_detached(count(Number), Scope);
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  Old.detached_spawn(count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}
