// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Detached work of stdexec.
#include <exec/start_detached.hpp>
#include <exec/task.hpp>

exec::task<void> work();
exec::task<void> count(int &Number) {
  co_await work();
  ++Number;
}

void detached() {
  int Number = 0;
  exec::start_detached(count(Number));
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'Number' may be gone when the detached work that refers to it runs [async-detached-error]
}
