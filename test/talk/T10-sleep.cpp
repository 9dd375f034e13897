// RUN: %check %s async-blocking-call

// The thread sleeps where the coroutine should have. The remedy is the timer of
// the coroutine's own library.

#include <asio.hpp>
#include <chrono>
#include <thread>

asio::awaitable<void> retry() {
  std::this_thread::sleep_for(std::chrono::seconds(2));
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_wait' of an 'asio::steady_timer'
  co_return;
}
