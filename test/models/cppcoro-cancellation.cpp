// RUN: %check %s async-swallowed-cancellation
#include <cppcoro/cancellation_token.hpp>
#include <cppcoro/operation_cancelled.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<int> receive(cppcoro::cancellation_token);

cppcoro::task<> serves(cppcoro::cancellation_token Token) {
  while (true) {
    try {
      co_await receive(Token);
    } catch (const std::exception &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'cppcoro::operation_cancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
cppcoro::task<> ends(cppcoro::cancellation_token Token) {
  while (true) {
    try {
      co_await receive(Token);
    } catch (const cppcoro::operation_cancelled &) {
      throw;
    } catch (const std::exception &) {
    }
  }
}
