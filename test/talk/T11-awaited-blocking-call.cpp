// RUN: %check %s async-blocking-call

// `await time.sleep(2)`: awaiting what a blocking call returns does not make the
// call asynchronous.

#include <asio.hpp>
#include <future>

asio::awaitable<void> store(int Value);

asio::awaitable<void> forward(std::future<int> Answer) {
  co_await store(Answer.get());
  // CHECK-NOTES: :[[@LINE-1]]:25: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: awaiting the result does not make the call asynchronous: it blocks before there is anything to await
  // CHECK-NOTES: :[[@LINE-3]]:25: note: in this coroutine, {{.*}}
}
