// RUN: %check %s

// A lambda of the function itself can own what its coroutine needs.

#include <mylib/task.hpp>
#include <string>
#include <vector>

std::string name();

mylib::task<int> by_value() {
  auto size = [](const std::string &Text) -> mylib::task<int> {
    // CHECK-FIXES: {{^}}  auto size = [](const std::string Text) -> mylib::task<int> {
    co_return Text.size();
  };
  auto moved = [](int, std::string &&Text) -> mylib::task<int> {
    // CHECK-FIXES: {{^}}  auto moved = [](int, std::string Text) -> mylib::task<int> {
    co_return Text.size();
  };
  auto first = size(name());
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'first' refers to it [async-dangling-task]
  auto second = moved(1, name());
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'second' refers to it
  co_return co_await first + co_await second;
}

// A function is called by others, too, and what others write is theirs.
mylib::task<int> size_of(const std::string &Text) { co_return Text.size(); }
mylib::task<int> of_others() {
  auto size = size_of(name());
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'size' refers to it
  co_return co_await size;
}

// A closure of its own is not to be had before C++23.
mylib::task<int> closure(std::string Text) {
  auto size = [Text]() -> mylib::task<int> { co_return Text.size(); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'size' uses what it captures
  co_return co_await size;
}
