// RUN: %check %s

// An ordinary function that returns the task of a coroutine passes on what the
// task refers to.

#include <cppcoro/task.hpp>
#include <string>
#include <string_view>

cppcoro::task<int> size(const std::string &Text);
cppcoro::task<int> viewed(std::string_view Text);
std::string name(int);

cppcoro::task<int> wraps(int Retries, const std::string &Text) {
  if (Retries > 0)
    return size(Text);
  return viewed(Text);
}
cppcoro::task<int> wrapsView(std::string_view Text) { return viewed(Text); }
cppcoro::task<int> wrapsTwice(const std::string &Text) {
  return wraps(2, Text);
}
template <typename Function, typename... Arguments>
auto invoke(Function &&F, Arguments &&...Given) {
  return static_cast<Function &&>(F)(static_cast<Arguments &&>(Given)...);
}

struct file {
  std::string Path;
  cppcoro::task<int> sizeOfPath() const { return size(Path); }
};

cppcoro::task<int> reference() {
  auto Task = wrapsTwice(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> view() {
  auto Task = wrapsView(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> object() {
  auto Task = file().sizeOfPath();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this temporary of type 'file' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> forwarded() {
  auto Task = invoke(size, name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> local(std::string Text) {
  return wraps(1, Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
