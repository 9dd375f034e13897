// RUN: %check %s

// An awaiter that keeps what it was given by reference is stored.

#include <coroutine>
#include <cppcoro/task.hpp>
#include <string>
#include <string_view>

struct write_awaiter {
  const std::string &Text;
  int Length = 0;
  explicit write_awaiter(const std::string &Given) : Text(Given) {}
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
struct line_awaiter {
  std::string_view Line;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
write_awaiter write(const std::string &Text) { return write_awaiter(Text); }
line_awaiter print(std::string_view Line) { return {Line}; }
std::string name(int);

cppcoro::task<void> stored() {
  auto Write = write_awaiter(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: this temporary of type 'std::string' ends with the full expression, but the awaiter in 'Write' refers to it [async-dangling-task]
  co_await Write;
  auto Other = write(name(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the awaiter in 'Other' refers to it [async-dangling-task]
  co_await Other;
  line_awaiter Line{name(3)};
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this temporary of type 'std::string' ends with the full expression, but the awaiter in 'Line' refers to it [async-dangling-task]
  co_await Line;
  auto Print = print(name(4));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the awaiter in 'Print' refers to it [async-dangling-task]
  co_await Print;
}
write_awaiter returned(std::string Text) { return write_awaiter(Text); }
// CHECK-MESSAGES: :[[@LINE-1]]:65: warning: 'Text' ends with the function, but the awaiter that is returned refers to it [async-dangling-task]
