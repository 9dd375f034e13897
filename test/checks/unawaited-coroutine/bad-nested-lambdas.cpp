// RUN: %check %s

// A lambda is a function of its own, and may be in another one.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> outer() {
  auto Coroutine = []() -> mylib::task<> {
    fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    co_await [](int Id) -> mylib::task<> {
      fetch(Id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
      co_return;
    }(2);
  };
  auto Callback = [] {
    auto Inner = [] { fetch(3); };
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    Inner();
  };
  Callback();
  co_await Coroutine();
}
