// RUN: %check %s

// A lambda of the function itself can own what its coroutine needs.

#include <mylib/task.hpp>
#include <string>
#include <utility>
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

// A closure of its own is not to be had before C++23, but what it would hold is.
struct page {
  page(page &&);
};
mylib::task<int> closure(std::string Text, page Page, int Number) {
  auto size = [Text]() -> mylib::task<int> { co_return Text.size(); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'size' uses what it captures
  // CHECK-FIXES: {{^}}  auto size = [](std::string Text) -> mylib::task<int> { co_return Text.size(); }(Text);
  auto more = [Number, Own = std::move(Page)]() -> mylib::task<int> {
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'more' uses what it captures
    // CHECK-FIXES: {{^}}  auto more = [](int Number, page Own) -> mylib::task<int> {
    co_return Number;
  }();
  // CHECK-FIXES: {{^}}  }(Number, std::move(Page));
  co_return co_await size + co_await more;
}

// What is bound by reference stays where it is, and what is given besides may be
// evaluated first.
mylib::task<int> others(std::string Text) {
  auto size = [&Text]() -> mylib::task<int> { co_return Text.size(); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'size' uses what it captures
  auto more = [Text](int Number) -> mylib::task<int> {
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'more' uses what it captures
    co_return Text.size() + Number;
  }(1);
  co_return co_await size + co_await more;
}
