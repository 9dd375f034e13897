// RUN: %check %s

// `co_await` is a unary operator: what binds less tightly goes in parentheses,
// and what stands before it stays a word of its own.

#include <asio.hpp>

asio::awaitable<void> serve();
asio::awaitable<void> serve(int Port);
struct Server {
  asio::awaitable<void> operator()(int Port) const;
  asio::awaitable<void> operator+(int Port) const;
  asio::awaitable<void> operator-() const;
  asio::awaitable<void> operator[](int Port) const;
};
#define PORT 80

asio::awaitable<void> combined(Server Local, bool Flag) {
  using namespace asio::experimental::awaitable_operators;
  serve() && serve();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator&&' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await (serve() && serve());
  Local + 80;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator+' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await (Local + 80);
  Local + PORT;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator+' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Local + PORT;
  -Local;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator-' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await -Local;
  Local(80);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'Local' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await Local(80);
  Local[80];
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'operator[]' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await Local[80];
  serve(PORT);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await serve(PORT);
  (serve(80));
  // CHECK-MESSAGES: :[[@LINE-1]]:4: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  (co_await serve(80));
  static_cast<void>(serve(80));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  static_cast<void>(co_await serve(80));
  Flag ? serve(80) : serve(81);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  Flag ? co_await serve(80) : co_await serve(81);
  do::serve(80);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  do co_await ::serve(80);
  while (false);
  co_return;
}
