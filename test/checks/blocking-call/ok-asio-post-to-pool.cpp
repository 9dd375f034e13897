// RUN: %check %s

// How a coroutine of Asio moves to a thread pool.

#include <asio.hpp>
#include <unistd.h>

asio::awaitable<void> moves(asio::thread_pool &Pool) {
  co_await asio::post(asio::bind_executor(Pool, asio::use_awaitable));
  sleep(1);
}
