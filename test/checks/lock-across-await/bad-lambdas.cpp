// RUN: %check %s

// A lambda is a coroutine of its own, and so is a generic one.

#include <mylib/task.hpp>
#include <mutex>

mylib::task<> vt();
std::mutex M;

mylib::task<> outer() {
  auto Inner = [&]() -> mylib::task<> {
    std::lock_guard L(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    co_await vt();
  };
  co_await Inner();
}
mylib::task<> awaitsLambda() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await [&]() -> mylib::task<> { co_return; }();
}
void notACoroutine() {
  auto Generic = [](auto Value) -> mylib::task<> {
    std::lock_guard L(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  };
  Generic(1);
  Generic("one");
}
