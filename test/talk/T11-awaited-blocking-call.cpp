// RUN: %check %s async-blocking-call

// `await time.sleep(2)`: awaiting what a blocking call returns does not make the
// call asynchronous.

#include <asio.hpp>
#include <future>

asio::awaitable<void> store(int Value);

asio::awaitable<void> forward(std::future<int> Answer) {
  co_await store(Answer.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}}get{{.*}} [async-blocking-call]
}
