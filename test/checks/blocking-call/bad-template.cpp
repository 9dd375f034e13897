// RUN: %check %s

// One report for all instantiations that reach the call.

#include <future>
#include <mylib/task.hpp>
#include <unistd.h>

template <typename T> mylib::task<T> waits(std::future<T> Answer) {
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  if constexpr (sizeof(T) > 1)
    sleep(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return Answer.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}
template mylib::task<int> waits(std::future<int>);
template mylib::task<char> waits(std::future<char>);

template <typename T> mylib::task<> never(T) {
  sleep(3);
  co_return;
}

template <typename T> struct Actor {
  mylib::task<> run() {
    sleep(4);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    auto Pause = [](auto Seconds) { sleep(Seconds); };
    co_return;
  }
};
template struct Actor<int>;
template struct Actor<long>;
