// RUN: %check %s async-blocking-call

// A synchronous guard around async work: its destructor waits for a thread.

#include <asio.hpp>
#include <future>
#include <thread>

asio::awaitable<void> save();
void compress();

asio::awaitable<void> joins() {
  std::jthread Worker(compress);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-blocking-call]
  co_await save();
}

asio::awaitable<void> waits() {
  auto Done = std::async(std::launch::async, compress);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-blocking-call]
  co_await save();
}
