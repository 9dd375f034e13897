// RUN: %check %s

// The handlers and the body of a function that is one try block.

#include <mylib/task.hpp>

mylib::task<> undo();
mylib::task<> apply();

mylib::task<> attempt() try {
  apply();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'apply' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
} catch (...) {
  undo();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'undo' is dropped, so it never runs [async-unawaited-coroutine]
}
