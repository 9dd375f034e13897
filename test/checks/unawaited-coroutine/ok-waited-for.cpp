// RUN: %check %s

// Tasks that are waited for from synchronous code.

#include <asio.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/BlockingWait.h>
#include <qcoro/qcorotask.h>

cppcoro::task<int> answer();
folly::coro::Task<int> compute();
asio::awaitable<void> serve();

int main() {
  asio::io_context Context;
  asio::co_spawn(Context, serve(), asio::detached);
  Context.run();
  auto Task = compute();
  folly::coro::blockingWait(std::move(Task));
  return cppcoro::sync_wait(answer());
}
