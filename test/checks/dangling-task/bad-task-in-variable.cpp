// RUN: %check %s

// A task that a variable holds is not followed to where it is returned.

#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> size(const std::string &Text);

cppcoro::task<int> throughTask(std::string Text) {
  auto Task = size(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
  return Task;
}
