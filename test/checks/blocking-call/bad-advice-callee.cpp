// RUN: %check %s

// Where the coroutine's own library has the asynchronous call, the advice
// names it.

#include <asio.hpp>
#include <folly/coro/Task.h>

using asio::ip::tcp;

asio::awaitable<void> ownLibrary(tcp::resolver &Resolver,
                                 asio::steady_timer &Timer) {
  Resolver.resolve("example.org", "http");
  // CHECK-NOTES: :[[@LINE-1]]:12: warning: 'asio::ip::basic_resolver::resolve' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'async_resolve'
  Timer.wait();
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: 'asio::basic_waitable_timer::wait' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'async_wait'
  co_return;
}
folly::coro::Task<void> otherLibrary(tcp::resolver &Resolver) {
  Resolver.resolve("example.org", "http");
  // CHECK-NOTES: :[[@LINE-1]]:12: warning: 'asio::ip::basic_resolver::resolve' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, start it with 'folly::coro::co_withExecutor' on an executor that may block and await the result
  co_return;
}
asio::awaitable<void> inHandler(asio::steady_timer &Timer) {
  try {
    co_await Timer.async_wait(asio::use_awaitable);
  } catch (...) {
    Timer.wait();
    // CHECK-NOTES: :[[@LINE-1]]:11: warning: 'asio::basic_waitable_timer::wait' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await 'async_wait', behind the handler: none can await
  }
}
