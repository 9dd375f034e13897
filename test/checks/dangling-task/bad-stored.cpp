// RUN: %check %s

// The task is put where it lives longer than what it refers to.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <utility>
#include <vector>

cppcoro::task<int> size(const std::string &Text);
std::string name(int);

cppcoro::task<void> collected() {
  std::vector<cppcoro::task<int>> Tasks;
  for (int I = 0; I < 3; ++I)
    Tasks.push_back(size(name(I)));
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Tasks' refers to it [async-dangling-task]
  co_await cppcoro::when_all(std::move(Tasks));
}

cppcoro::task<void> localOfLoop() {
  std::vector<cppcoro::task<int>> Tasks;
  for (int I = 0; I < 3; ++I) {
    const std::string Text = name(I);
    Tasks.push_back(size(Text));
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'Text' ends with its scope, but the task in 'Tasks' refers to it [async-dangling-task]
  }
  co_await cppcoro::when_all(std::move(Tasks));
}

cppcoro::task<int> assigned(bool Named) {
  cppcoro::task<int> Task;
  if (Named) {
    std::string Text = name(1);
    Task = size(Text);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Text' ends with its scope, but the task in 'Task' refers to it [async-dangling-task]
  } else {
    Task = size("nobody");
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  }
  co_return co_await Task;
}

void handedOut(std::vector<cppcoro::task<int>> &Tasks, std::string Text) {
  Tasks.push_back(size(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'Text' ends with its scope, but the task in 'Tasks' refers to it [async-dangling-task]
}

class page {
  cppcoro::task<int> Loading;
  std::vector<cppcoro::task<int>> More;

public:
  explicit page(std::string Path) : Loading(size(Path)) {}
  // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: 'Path' ends with the function, but the task in 'Loading' refers to it [async-dangling-task]
  page() : Loading(size("index")) {}
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Loading' refers to it [async-dangling-task]
  void reload() { Loading = size(name(1)); }
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Loading' refers to it [async-dangling-task]
  void add(std::string Path) { More.push_back(size(Path)); }
  // CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'Path' ends with its scope, but the task in 'More' refers to it [async-dangling-task]
};
