// RUN: %check %s

// A generic lambda is a template too.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> lambdas() {
  auto Called = [](auto Id) -> mylib::task<> {
    fetch(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    co_return;
  };
  co_await Called(1);
  co_await Called(2L);
  auto NeverCalled = [](auto Id) { fetch(Id); };
}
