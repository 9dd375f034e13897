// RUN: %check %s

// A view in a variable is not followed.

#include <cppcoro/task.hpp>
#include <string>
#include <string_view>

cppcoro::task<int> length(std::string_view Text);

cppcoro::task<int> throughView(std::string Text) {
  std::string_view View = Text;
  return length(View);
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
