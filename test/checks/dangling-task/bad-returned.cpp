// RUN: %check %s

// The function is no coroutine: it ends, with its variables, when it returns
// the task.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <string_view>
#include <utility>

struct request {
  std::string Body;
  cppcoro::task<int> send() const;
};

cppcoro::task<int> size(const std::string &Text);
cppcoro::task<int> viewed(std::string_view Text);
cppcoro::task<int> consume(std::string &&Text);

cppcoro::task<int> parameter(std::string Text) {
  return size(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> variable(int Count) {
  std::string Text;
  if (Count > 0)
    return viewed(Text);
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
  return consume(std::move(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> member(request Request) {
  return size(Request.Body);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Request' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> object() {
  request Request;
  return Request.send();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Request' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> throughReference(request Request) {
  const std::string &Body = Request.Body;
  return size(Body);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Request' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> temporary() {
  return size("text");
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this temporary of type 'std::string' ends with the full expression, but the task that is returned refers to it [async-dangling-task]
}

auto together(std::string Text) {
  return cppcoro::when_all(size(Text), viewed(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
  // CHECK-MESSAGES: :[[@LINE-2]]:47: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

auto Callback = [](std::string Text) {
  return size(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
};
