// RUN: %check %s

// Work that runs already goes on; the note names the idiom that lets it go.

#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>

seastar::future<> flush();

seastar::future<> discarded() {
  flush();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the task returned by 'flush' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  co_return;
}

seastar::future<> lockNeverTaken(seastar::semaphore &Limit) {
  auto Units = seastar::get_units(Limit, 1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Units' is never awaited, so nothing waits until the lock is taken [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: await it, or cast it to 'void' if nobody needs to know how it ends
  co_await flush();
}
