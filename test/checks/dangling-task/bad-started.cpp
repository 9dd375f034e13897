// RUN: %check %s

// What is started goes on when the call is done.

#include <asio.hpp>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>
#include <string>

asio::awaitable<void> pause();
asio::awaitable<void> print(const std::string &Text);
asio::awaitable<void> printLate(const std::string &Text) {
  co_await pause();
  co_await print(Text);
}
cppcoro::task<void> save(const std::string &Text);
std::string name(int);
void spawnOn(asio::io_context &Context, asio::awaitable<void> Work);

void byToken(asio::io_context &Context) {
  asio::co_spawn(Context, printLate(name(1)), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
}

void byHandler(asio::io_context &Context) {
  asio::co_spawn(Context, print("text"), [](auto...) {});
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: this temporary of type 'std::string' ends with the full{{.*}} [async-dangling-task]
}

void byName(asio::io_context &Context) {
  spawnOn(Context, print(name(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full{{.*}} [async-dangling-task]
}

cppcoro::task<void> inScope() {
  cppcoro::async_scope Scope;
  Scope.spawn(save(name(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this temporary of type 'std::string' ends with the full{{.*}} [async-dangling-task]
  co_await Scope.join();
}

// The closure is gone, and so what it refers to is no second mistake.
void closure(asio::io_context &Context) {
  int Count = 0;
  asio::co_spawn(
      Context,
      [&Count]() -> asio::awaitable<void> {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: this lambda ends with the full expression, but the task that is started uses what it captures [async-dangling-task]
        co_await pause();
        ++Count;
      }(),
      asio::detached);
}
