// RUN: %check %s

// That an exception is lost is reported on request only.

#include <asio.hpp>
#include <coro/coro.hpp>

asio::awaitable<void> work();
coro::task<> poll();

void detaches(asio::io_context &Context, coro::thread_pool &Pool) {
  asio::co_spawn(Context, work(), asio::detached);
  Pool.spawn_detached(poll());
}
