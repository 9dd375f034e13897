// RUN: %check %s

// An operation without a completion token starts when it is awaited.

#include <asio.hpp>

asio::awaitable<void> pause(asio::steady_timer &Timer,
                            asio::ip::tcp::socket &Socket) {
  char Data[16];
  Timer.async_wait(asio::deferred);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'async_wait' is dropped, so it has no effect [async-unawaited-coroutine]
  Timer.async_wait(asio::use_awaitable);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'async_wait' is dropped, so it never runs [async-unawaited-coroutine]
  Socket.async_read_some(asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'async_read_some' is dropped, so it has no effect [async-unawaited-coroutine]
  auto Wait = Timer.async_wait(asio::deferred);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Wait' is never awaited, so it has no effect [async-unawaited-coroutine]
  co_return;
}
