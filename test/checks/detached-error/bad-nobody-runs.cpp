// RUN: %check %s

// A local context to which work is given, and nothing else happens to it.

#include <asio.hpp>

asio::awaitable<void> work();

void spawns() {
  asio::io_context Context;
  asio::co_spawn(Context, work(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
}

void waits() {
  asio::io_context Context;
  auto Done = asio::co_spawn(Context, work(), asio::use_future);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: nobody runs 'Context', so this work never runs [async-detached-error]
  Done.get();
}

void posts() {
  asio::io_context Context(1);
  asio::post(Context.get_executor(), [] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
  asio::co_spawn(Context, work(), asio::detached);
}

void timers() {
  asio::io_context Context;
  asio::steady_timer Timer(Context);
  asio::co_spawn(Context, work(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
}

template <typename T> asio::awaitable<T> make(T);
template <typename T> void inTemplate(T Value) {
  asio::io_context Context;
  asio::co_spawn(Context, make(Value), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
}

void instantiates() {
  inTemplate(1);
  inTemplate(2.0);
}
