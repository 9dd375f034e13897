// RUN: %check %s

// The note shows the context.

#include <asio.hpp>

asio::awaitable<void> work();

void spawns() {
  asio::io_context Context;

  asio::co_spawn(Context, work(), asio::detached);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this work never runs [async-detached-error]
  // CHECK-NOTES: :[[@LINE-4]]:20: note: it runs work only while a function runs it, and is known only here
}
