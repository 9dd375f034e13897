// RUN: %check %s

// The note names how the library starts a task from synchronous code.

#include <asio.hpp>

asio::awaitable<void> serve();

void drops() {
  serve();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the task returned by 'serve' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'asio::co_spawn'
}
