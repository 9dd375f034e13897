// RUN: %check %s

// A lambda that is a coroutine blocks for itself, wherever it stands.

#include <asio.hpp>
#include <unistd.h>

int main() {
  asio::io_context Context;
  asio::co_spawn(
      Context,
      []() -> asio::awaitable<void> {
        sleep(1);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
        co_return;
      },
      asio::detached);
  Context.run();
}
