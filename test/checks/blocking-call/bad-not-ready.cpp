// RUN: %check %s

// What was asked does not say that this future is ready, here.

#include <chrono>
#include <future>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<int> otherBranch(std::future<int> Answer) {
  if (Answer.wait_for(0s) == std::future_status::ready)
    co_return 1;
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}
mylib::task<int> otherFuture(std::future<int> First, std::future<int> Second) {
  if (First.wait_for(0s) == std::future_status::ready)
    co_return Second.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return 0;
}
mylib::task<int> otherValue(std::future<int> Answer, std::future<int> Next) {
  if (Answer.wait_for(0s) != std::future_status::ready)
    co_return 0;
  Answer = std::move(Next);
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}
mylib::task<int> notAsked(std::future<int> Answer) {
  Answer.wait_for(0s);
  if (Answer.valid())
    co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return 0;
}
mylib::task<int> otherPromise(std::promise<int> Promise,
                              std::promise<int> Other) {
  auto Answer = Promise.get_future();
  Other.set_value(1);
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}
struct Session {
  std::future<int> Answer, Other;
  mylib::task<int> polls() {
    if (Answer.wait_for(0s) == std::future_status::ready)
      co_return Other.get();
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
    co_return 0;
  }
};
