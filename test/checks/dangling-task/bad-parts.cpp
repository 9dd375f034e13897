// RUN: %check %s

// Parts of a structured binding, of an array and of what a default argument makes.

#include <cppcoro/task.hpp>
#include <string>
#include <tuple>

cppcoro::task<int> take(const std::string &Text);
cppcoro::task<int> named(const std::string &Text = std::string("none"));
std::tuple<std::string, int> labelled();

cppcoro::task<int> ofTuple() {
  auto [Text, Number] = labelled();
  return take(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: '[Text, Number]' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
cppcoro::task<int> ofTupleByReference() {
  std::tuple<std::string, int> Pair = labelled();
  auto &[Text, Number] = Pair;
  return take(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Pair' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
cppcoro::task<int> ofArray() {
  std::string Texts[2];
  return take(Texts[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Texts' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
cppcoro::task<int> ofPointer() {
  std::string Text;
  std::string *Pointer = &Text;
  return take(Pointer[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
cppcoro::task<int> defaulted() {
  auto Task = named();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this default argument of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}
