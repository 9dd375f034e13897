// RUN: %check %s async-blocking-call

// An event loop, run from inside async code.

#include <asio.hpp>

asio::awaitable<void> work();

asio::awaitable<void> nested() {
  asio::io_context Context;
  asio::co_spawn(Context, work(), asio::detached);
  Context.run();
  // CHECK-NOTES: :[[@LINE-1]]:11: warning: 'asio::io_context::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the work itself, which the running context carries on
  co_return;
}
