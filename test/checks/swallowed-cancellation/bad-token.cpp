// RUN: %check %s

// Where cancelling takes a token, what is awaited has to have one.

#include <cppcoro/cancellation_token.hpp>
#include <cppcoro/operation_cancelled.hpp>
#include <cppcoro/task.hpp>

using cppcoro::cancellation_token;

cppcoro::task<> receive();
cppcoro::task<> receive(cancellation_token);
struct Operation {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  int await_resume();
};
Operation start(cancellation_token);

cppcoro::task<> parameter(cancellation_token Token) {
  while (true) {
    try {
      co_await receive(Token);
    } catch (...) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'cppcoro::operation_cancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
cppcoro::task<> reference(const cancellation_token &Token) {
  while (true) {
    try {
      co_await start(Token);
    } catch (const std::exception &) {
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this handler catches 'cppcoro::operation_cancelled' too, {{.*}} [async-swallowed-cancellation]
    }
  }
}
struct Server {
  cancellation_token Token;
  cppcoro::task<> run() {
    while (true) {
      try {
        co_await receive(Token);
      } catch (...) {
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: this handler catches 'cppcoro::operation_cancelled' too, {{.*}} [async-swallowed-cancellation]
      }
    }
  }
};

// Nothing cancels this one.
cppcoro::task<> withoutToken() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
cppcoro::task<> unused(cancellation_token) {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
