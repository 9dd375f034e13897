// RUN: %check %s
// XFAIL: *

// The executor is in a variable, from which somebody might get at the context.

#include <asio.hpp>

asio::awaitable<void> work();

void spawns() {
  asio::io_context Context;
  auto Executor = Context.get_executor();
  asio::co_spawn(Executor, work(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
}
