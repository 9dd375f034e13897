// RUN: %check %s

// A macro of the project is reported where it is expanded, and not fixed.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
#define FETCH(Id) fetch(Id)
#define RUN(Statement)                                                         \
  do {                                                                         \
    Statement;                                                                 \
  } while (false)

mylib::task<> expands() {
  FETCH(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  RUN(fetch(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await FETCH(3);
}
