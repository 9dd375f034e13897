// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Detached work of libcoro.
#include <coro/coro.hpp>

coro::task<> work();
coro::task<> count(int &Number) {
  co_await work();
  ++Number;
}

void detached(std::unique_ptr<coro::thread_pool> &Pool,
              std::unique_ptr<coro::scheduler> &Scheduler,
              coro::task_group<coro::scheduler> &Group) {
  int Number = 0;
  Pool->spawn_detached(count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  // CHECK-MESSAGES: :[[@LINE-2]]:30: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  Scheduler->spawn_detached(count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  // CHECK-MESSAGES: :[[@LINE-2]]:35: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
  (void)Group.start(count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  // CHECK-MESSAGES: :[[@LINE-2]]:27: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}
