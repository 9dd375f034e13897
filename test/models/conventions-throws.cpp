// RUN: %check %s async-unawaited-coroutine

// A word of the name says that a function tells whether a lambda throws. What has
// no such word only runs the lambda.

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work(int Refused);

#define WORD(NAME)                                                             \
  void NAME(std::function<void()>);                                            \
  void calls_##NAME() {                                                        \
    NAME([] { work(1); });                                                     \
  }

WORD(assert_throws)
WORD(must_throw)
WORD(expectThrow)
WORD(thrown)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'work' is dropped, so it never runs [async-unawaited-coroutine]
