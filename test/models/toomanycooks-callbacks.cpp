// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Detached work of TooManyCooks.
#include <tmc/all_headers.hpp>

tmc::task<void> work();
tmc::task<void> count(int &Number) {
  co_await work();
  ++Number;
}

void detached() {
  int Number = 0;
  tmc::post(tmc::cpu_executor(), count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  tmc::spawn(count(Number)).detach();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}
