// RUN: %check %s async-detached-error

// `go doSomething()` and `main` returns first: nobody runs the context.

#include <asio.hpp>

asio::awaitable<void> work();

int main() {
  asio::io_context Context;
  asio::co_spawn(Context, work(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-detached-error]
}
