// The real Asio, whose names the stubs imitate.
// REQUIRES: asio
// RUN: %check %s async-* -- -std=c++20 -DASIO_HAS_CO_AWAIT \
// RUN:   -DASIO_HAS_STD_COROUTINE

#include <asio.hpp>

using asio::use_awaitable;
using asio::ip::tcp;

asio::awaitable<int> answer();

asio::awaitable<void> work(tcp::socket Socket, asio::io_context &Context) {
  char Data[64];
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'answer'{{.*}} [async-unawaited-coroutine]
  auto Later = answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: {{.*}}'Later'{{.*}} [async-unawaited-coroutine]
  asio::steady_timer Timer(Context, std::chrono::seconds(1));
  Timer.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: {{.*}}'asio::basic_waitable_timer::wait'{{.*}} [async-blocking-call]
  Timer.async_wait(use_awaitable);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'async_wait'{{.*}} [async-unawaited-coroutine]
  co_await Timer.async_wait(use_awaitable);
  Socket.read_some(asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: {{.*}}'asio::basic_stream_socket::read_some'{{.*}} [async-blocking-call]
  asio::write(Socket, asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}'asio::write'{{.*}} [async-blocking-call]
  tcp::resolver Resolver(Context);
  auto Found = Resolver.resolve("host", "http");
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: {{.*}}'asio::ip::basic_resolver::resolve'{{.*}} [async-blocking-call]
  Context.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: {{.*}}'asio::io_context::run'{{.*}} [async-blocking-call]
  asio::co_spawn(Context, answer(), asio::detached);
}
