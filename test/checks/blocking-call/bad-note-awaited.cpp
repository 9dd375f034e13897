// RUN: %check %s

// Awaiting what depends on a call that blocks does not help.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <future>

cppcoro::task<> store(int Value);

cppcoro::task<> forwards(std::future<int> Answer) {
  co_await store(Answer.get());
  // CHECK-NOTES: :[[@LINE-1]]:25: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: awaiting the result does not make the call asynchronous: it blocks before there is anything to await
  // CHECK-NOTES: :[[@LINE-3]]:25: note: in this coroutine, await the task itself, or a 'cppcoro::single_consumer_event'
}
