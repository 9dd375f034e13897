// RUN: %check %s async-blocking-call

// The thread sleeps where the coroutine should have. The remedy is the timer of
// the coroutine's own library.

#include <asio.hpp>
#include <chrono>
#include <thread>

asio::awaitable<void> retry() {
  std::this_thread::sleep_for(std::chrono::seconds(2));
  // CHECK-NOTES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}}sleep_for{{.*}} [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:{{[0-9]+}}: note: {{.*}}asio::steady_timer{{.*}}
  co_return;
}
