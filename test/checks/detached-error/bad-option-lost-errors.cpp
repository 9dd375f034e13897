// RUN: %check %s --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true}}'

// Detached work whose exceptions nobody hears of, on request.

#include <asio.hpp>
#include <async_simple/coro/Lazy.h>
#include <coro/coro.hpp>
#include <exception>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Task.h>

asio::awaitable<void> work();
asio::awaitable<void> catches() {
  try {
    co_await work();
  } catch (...) {
  }
}
asio::awaitable<void> catchesSome() {
  try {
    co_await work();
  } catch (const std::exception &) {
  }
}
coro::task<> poll();
folly::coro::Task<void> compute();
async_simple::coro::Lazy<> fetch();

void tokens(asio::io_context &Context, asio::steady_timer &Timer) {
  asio::co_spawn(Context, work(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  asio::co_spawn(
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
      Context, []() -> asio::awaitable<void> { co_await work(); },
      asio::detached);
  asio::co_spawn(Context, catchesSome(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  asio::co_spawn(Context, catches(), asio::detached);
  asio::co_spawn(Context, catches, asio::detached);
  asio::co_spawn(Context, work(), [](std::exception_ptr) {});
  // No work of ours.
  Timer.async_wait(asio::detached);
}

void functions(coro::thread_pool &Pool, folly::Executor::KeepAlive<> Executor,
               folly::coro::AsyncScope &Scope) {
  Pool.spawn_detached(poll());
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  folly::coro::co_withExecutor(Executor, compute()).start();
  // CHECK-MESSAGES: :[[@LINE-1]]:53: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
  auto Future = folly::coro::co_withExecutor(Executor, compute()).start();
  folly::coro::co_withExecutor(Executor, compute()).start([](auto &&) {});
  Scope.add(folly::coro::co_withExecutor(Executor, compute()));
  fetch().start([](auto &&) {});
}
