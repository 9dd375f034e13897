// RUN: %check %s async-void-callback,async-detached-error \
// RUN:   --config='{CheckOptions: {async-detached-error.WarnOnLostErrors: true, async-void-callback.WarnOnIdiomaticDrops: true}}'
// Callables and detached work of Asio.
#include <asio.hpp>

asio::awaitable<void> work();

void callables(asio::io_context &Context, asio::steady_timer &Timer,
               asio::ip::tcp::acceptor &Acceptor,
               asio::ip::tcp::resolver &Resolver) {
  asio::post(Context, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'asio::post' drops the task that 'work' returns, so it never runs [async-void-callback]
  asio::dispatch(Context, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'asio::dispatch' drops the task that 'work' returns, so it never runs [async-void-callback]
  asio::defer(Context, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'asio::defer' drops the task that 'work' returns, so it never runs [async-void-callback]
  Timer.async_wait(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'async_wait' drops the task that 'work' returns, so it never runs [async-void-callback]
  Acceptor.async_accept(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'async_accept' drops the task that 'work' returns, so it never runs [async-void-callback]
  Resolver.async_resolve("host", "service", work);
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: 'async_resolve' drops the task that 'work' returns, so it never runs [async-void-callback]
  Context.post(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'post' drops the task that 'work' returns, so it never runs [async-void-callback]
  asio::co_spawn(Context, work, [](auto...) {});
}

void detached(asio::io_context &Context) {
  asio::co_spawn(Context, work(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody hears of an exception that leaves this detached work [async-detached-error]
}

void contexts() {
  asio::io_context Context;
  asio::post(Context.get_executor(), [] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
}
