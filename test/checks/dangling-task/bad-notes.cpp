// RUN: %check %s

// The notes show what is bound, where it ends, and the first use after that.

#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<void> pause();

cppcoro::task<int> size(const std::string &Text) {
  co_await pause();
  co_return static_cast<int>(Text.size());
}

cppcoro::task<int> temporary() {
  auto Task = size("text");
  // CHECK-NOTES: :[[@LINE-1]]:20: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  // CHECK-NOTES: :[[@LINE-8]]:44: note: 'Text' is bound to it
  // CHECK-NOTES: :[[@LINE-3]]:26: note: it ends here, before the task does
  // CHECK-NOTES: :[[@LINE-8]]:30: note: the coroutine uses it here
  // CHECK-NOTES: :[[@LINE-5]]:15: note: let 'size' take it by value, or await the call where it stands
  co_return co_await Task;
}

cppcoro::task<int> local(std::string Text) {
  return size(Text);
  // CHECK-NOTES: :[[@LINE-1]]:15: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
  // CHECK-NOTES: :[[@LINE-18]]:44: note: 'Text' is bound to it
  // CHECK-NOTES: :[[@LINE+3]]:1: note: it ends here, before the task does
  // CHECK-NOTES: :[[@LINE-18]]:30: note: the coroutine uses it here
  // CHECK-NOTES: :[[@LINE-5]]:10: note: let 'size' take it by value, or await the call where it stands
}

cppcoro::task<int> closure(int Number) {
  auto Task = [Number]() -> cppcoro::task<int> { co_return Number; }();
  // CHECK-NOTES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'Task' uses what it captures [async-dangling-task]
  // CHECK-NOTES: :[[@LINE-2]]:70: note: it ends here, before the task does
  // CHECK-NOTES: :[[@LINE-3]]:60: note: the coroutine uses it here
  // CHECK-NOTES: :[[@LINE-4]]:15: note: make what it captures parameters of the lambda, or await the call where it stands
  co_return co_await Task;
}
