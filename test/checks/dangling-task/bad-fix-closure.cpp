// RUN: %check %s -- %stub-flags -std=c++23

// With C++23, a coroutine can have a closure of its own.

#include <mylib/task.hpp>
#include <string>

mylib::task<int> closures(std::string Text) {
  auto size = [Text]() -> mylib::task<int> { co_return Text.size(); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'size' uses what it captures [async-dangling-task]
  // CHECK-FIXES: {{^}}  auto size = [Text](this auto) -> mylib::task<int> { co_return Text.size(); }();
  auto more = [&](int Number) -> mylib::task<int> {
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'more' uses what it captures
    // CHECK-FIXES: {{^}}  auto more = [&](this auto, int Number) -> mylib::task<int> {
    co_return Text.size() + Number;
  }(1);
  co_return co_await size + co_await more;
}
