// RUN: %check %s

// Operators that combine tasks: the combination is dropped. No fix, since
// `co_await` would bind to the left operand only.

#include <asio.hpp>

asio::awaitable<void> left();
asio::awaitable<void> right();

asio::awaitable<void> both() {
  using namespace asio::experimental::awaitable_operators;
  left() && right();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator&&' is dropped, so it never runs [async-unawaited-coroutine]
  (left() || right());
  // CHECK-MESSAGES: :[[@LINE-1]]:4: warning: the task returned by 'operator||' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
