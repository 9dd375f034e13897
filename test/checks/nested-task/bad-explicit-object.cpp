// RUN: %check %s async-nested-task -- %stub-flags -std=c++23

// An explicit object is an argument like the others, and a static operator has
// none.

#include <mylib/task.hpp>

mylib::task<int> explicitObject() {
  auto ByReference = [Value = 42](this auto &) -> mylib::task<int> { co_return Value; };
  return ByReference();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: the task returned by {{.*}} refers to 'ByReference', which is gone before the task runs [async-nested-task]
}
mylib::task<int> byValue() {
  auto ByValue = [Value = 42](this auto) -> mylib::task<int> { co_return Value; };
  return ByValue();
}
mylib::task<int> staticOperator() {
  int Local = 1;
  auto Static = [](int Number, int &Given) static -> mylib::task<int> { co_return Number + Given; };
  return Static(1, Local);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: the task returned by {{.*}} refers to 'Local', which is gone before the task runs [async-nested-task]
}
