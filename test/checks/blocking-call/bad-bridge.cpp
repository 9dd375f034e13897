// RUN: %check %s

// Waiting for other coroutines, or running an event loop, inside a coroutine.

#include <asio.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/BlockingWait.h>
#include <qcoro/qcorotask.h>

folly::coro::Task<int> compute();
cppcoro::task<int> answer();
QCoro::Task<int> load();

folly::coro::Task<int> functionObject() {
  co_return folly::coro::blockingWait(compute());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'folly::coro::blockingWait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
}
cppcoro::task<int> function() {
  co_return cppcoro::sync_wait(answer());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
}
QCoro::Task<int> nestedLoop() {
  co_return QCoro::waitFor(load());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QCoro::waitFor' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
}
asio::awaitable<void> ownContext() {
  asio::io_context Context;
  Context.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'asio::io_context::run' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  asio::thread_pool Pool(2);
  Pool.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'asio::thread_pool::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return;
}
asio::awaitable<void> otherContext(asio::io_context &Context) {
  co_await asio::this_coro::executor;
  Context.run_one();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'asio::io_context::run_one' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
}
