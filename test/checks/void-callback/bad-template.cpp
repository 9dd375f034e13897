// RUN: %check %s

// In a template, all instantiations agree and the pattern is reported once.

#include <functional>
#include <mylib/task.hpp>

void onDone(std::function<void()> Callback);

template <typename T> mylib::task<T> make(T);

template <typename T> void registers(T Value) {
  onDone([Value]() -> mylib::task<> { co_await make(Value); });
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this lambda returns, so it never runs [async-void-callback]
}

void instantiates() {
  registers(1);
  registers(2.0);
}
