// RUN: %check %s

// The answer is kept, the task that was asked is dropped.

#include <asio.hpp>

asio::awaitable<void> serve();

asio::awaitable<bool> observes() {
  const bool Valid = serve().valid();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  co_return Valid;
}
