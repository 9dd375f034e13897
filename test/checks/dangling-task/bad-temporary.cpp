// RUN: %check %s

// A temporary that is bound to a reference ends with the full expression, the
// task that is stored in it does not.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <memory>
#include <string>
#include <utility>

struct options {
  int Retries = 3;
};

cppcoro::task<int> size(const std::string &Text);
cppcoro::task<int> consume(std::string &&Text);
cppcoro::task<int> connect(const options &Options = {});
cppcoro::task<int> share(const std::shared_ptr<options> &Options);
cppcoro::task<int> twice(const int &Number) { co_return Number * 2; }
std::string name(int);

cppcoro::task<int> literal() {
  auto Task = size("text");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> result() {
  cppcoro::task<int> Task = size(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await std::move(Task);
}

cppcoro::task<int> rvalue() {
  auto &&Task = consume(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> number() {
  auto Task = twice(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this temporary of type 'int' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> byDefault() {
  auto Task = connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this default argument of type 'options' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> handle() {
  auto Task = share(std::make_shared<options>());
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this temporary of type 'shared_ptr<options>' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> eitherWay(bool Longer) {
  auto Task = Longer ? size("longer") : size(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  // CHECK-MESSAGES: :[[@LINE-2]]:46: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<void> together() {
  auto All = cppcoro::when_all(size("text"), twice(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'All' refers to it [async-dangling-task]
  // CHECK-MESSAGES: :[[@LINE-2]]:52: warning: this temporary of type 'int' ends with the full expression, but the task in 'All' refers to it [async-dangling-task]
  co_await All;
}

template <typename T> cppcoro::task<int> inTemplate(const T &Number) {
  auto Task = twice(Number + 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this temporary of type 'int' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}
template cppcoro::task<int> inTemplate(const int &);
template cppcoro::task<int> inTemplate(const long &);
