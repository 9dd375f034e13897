// RUN: %check %s async-blocking-call

// An event loop, run from inside async code.

#include <asio.hpp>

asio::awaitable<void> work();

asio::awaitable<void> nested() {
  asio::io_context Context;
  asio::co_spawn(Context, work(), asio::detached);
  Context.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}}run{{.*}} [async-blocking-call]
  co_return;
}
