// RUN: %check %s

// An awaiter that has a reference, a view, or a callable that refers to what it is given.

#include <coroutine>
#include <functional>
#include <mylib/task.hpp>
#include <string>
#include <string_view>
#include <tuple>

struct by_reference {
  const std::string &Text;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
struct in_tuple {
  std::tuple<const std::string &, int> Given;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
struct in_callable {
  std::function<bool()> Done;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
struct text {
  std::string Copy;
  std::string_view Rest;
};
struct in_part {
  text Part;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
by_reference first(const std::string &Text) { return {Text}; }
in_tuple second(const std::string &Text) { return {{Text, 1}}; }
in_callable third(const std::string &Text) {
  return {[&Text] { return Text.empty(); }};
}
in_part fourth(const std::string &Text) { return {{"", Text}}; }
by_reference unseen(const std::string &Text);

mylib::eager<bool> a(const std::string &Text) { co_return co_await first(Text); }
mylib::eager<bool> b(const std::string &Text) { co_return co_await second(Text); }
mylib::eager<bool> c(const std::string &Text) { co_return co_await third(Text); }
mylib::eager<bool> d(const std::string &Text) { co_return co_await fourth(Text); }
mylib::eager<bool> e(const std::string &Text) { co_return co_await unseen(Text); }

mylib::eager<bool> returnedA(std::string Name) { return a(Name); }
// CHECK-MESSAGES: :[[@LINE-1]]:59: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
mylib::eager<bool> returnedB(std::string Name) { return b(Name); }
// CHECK-MESSAGES: :[[@LINE-1]]:59: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
mylib::eager<bool> returnedC(std::string Name) { return c(Name); }
// CHECK-MESSAGES: :[[@LINE-1]]:59: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
mylib::eager<bool> returnedD(std::string Name) { return d(Name); }
// CHECK-MESSAGES: :[[@LINE-1]]:59: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
mylib::eager<bool> returnedE(std::string Name) { return e(Name); }
// CHECK-MESSAGES: :[[@LINE-1]]:59: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]

template <typename First> struct one {
  explicit one(First &&Given) : Task(std::forward<First>(Given)) {}
  by_reference operator co_await();
  First Task;
};
template <typename First> mylib::eager<bool> alone(First &&Given) {
  co_return co_await one<First>(std::forward<First>(Given));
}
mylib::eager<bool> made(const std::string &Text) { co_return co_await by_reference{Text}; }

mylib::eager<bool> returnedMade(std::string Name) { return made(Name); }
// CHECK-MESSAGES: :[[@LINE-1]]:65: warning: 'Name' ends with the function, but the task that is returned refers to it [async-dangling-task]
mylib::eager<bool> returnedTask(mylib::eager<bool> Given) { return alone(Given); }
// CHECK-MESSAGES: :[[@LINE-1]]:74: warning: 'Given' ends with the function, but the task that is returned refers to it [async-dangling-task]
