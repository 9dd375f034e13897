// RUN: %check %s

// Ordinary functions, main among them, may block.

#include <asio.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/BlockingWait.h>
#include <future>
#include <unistd.h>

cppcoro::task<int> answer();
folly::coro::Task<int> compute();

// Returns a task, but is no coroutine.
cppcoro::task<int> forwards() {
  sleep(1);
  return answer();
}

int main() {
  asio::io_context Context;
  Context.run();
  sleep(1);
  std::async([] { return 1; }).get();
  return cppcoro::sync_wait(answer()) + folly::coro::blockingWait(compute());
}
