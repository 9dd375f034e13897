// RUN: %check %s

// Asking whether a task is valid does not consume it.

#include <asio.hpp>

asio::awaitable<void> serve();

asio::awaitable<bool> observes() {
  auto Session = serve();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Session' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return Session.valid();
}
