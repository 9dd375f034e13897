// RUN: %check %s

// A lambda that is a coroutine has what it captures in its closure. The closure
// is a temporary if the lambda is called where it stands.

#include <cppcoro/task.hpp>
#include <string>
#include <utility>
#include <vector>

cppcoro::task<void> pause();
void start(cppcoro::task<int> Task);

cppcoro::task<int> stored(int Number) {
  auto Task = [Number]() -> cppcoro::task<int> {
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'Task' uses what it captures [async-dangling-task]
    co_await pause();
    co_return Number;
  }();
  co_return co_await Task;
}

cppcoro::task<int> byReference(int Number) {
  auto Task = [&]() -> cppcoro::task<int> { co_return Number; }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this lambda ends with the full expression, but the task in 'Task' uses what it captures [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> initialized(std::string Text) {
  return [Text = std::move(Text)]() -> cppcoro::task<int> {
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: this lambda ends with the full expression, but the task that is returned uses what it captures [async-dangling-task]
    co_await pause();
    co_return static_cast<int>(Text.size());
  }();
}

struct session {
  int Count = 0;
  cppcoro::task<int> count() {
    return [this]() -> cppcoro::task<int> {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: this lambda ends with the full expression, but the task that is returned uses what it captures [async-dangling-task]
      co_await pause();
      co_return ++Count;
    }();
  }
};

void started(int Number) {
  start([Number]() -> cppcoro::task<int> {
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: this lambda ends with the full expression, but the task that is started uses what it captures [async-dangling-task]
    co_await pause();
    co_return Number;
  }());
}

cppcoro::task<int> named(int Number) {
  auto Lambda = [Number]() -> cppcoro::task<int> { co_return Number; };
  return Lambda();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Lambda' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> innerScope(int Number) {
  cppcoro::task<int> Task;
  {
    auto Lambda = [Number]() -> cppcoro::task<int> { co_return Number; };
    Task = Lambda();
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'Lambda' ends with its scope, but the task in 'Task' refers to it [async-dangling-task]
  }
  co_return co_await Task;
}

cppcoro::task<int> each(std::vector<int> Numbers) {
  std::vector<cppcoro::task<int>> Tasks;
  for (int Number : Numbers)
    Tasks.push_back([Number]() -> cppcoro::task<int> { co_return Number; }());
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this lambda ends with the full expression, but the task in 'Tasks' uses what it captures [async-dangling-task]
  int Sum = 0;
  for (auto &Task : Tasks)
    Sum += co_await Task;
  co_return Sum;
}
