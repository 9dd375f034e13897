// RUN: %check %s

// A coroutine that awaits nothing and runs somebody's loop exists to drive it;
// polling does not wait.

#include <asio.hpp>

asio::awaitable<void> drives(asio::io_context &Context) {
  Context.run();
  co_return;
}
asio::awaitable<void> polls(asio::io_context &Context) {
  co_await asio::this_coro::executor;
  Context.poll();
}
