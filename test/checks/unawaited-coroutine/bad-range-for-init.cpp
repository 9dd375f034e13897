// RUN: %check %s

// The first part of a range-based for drops its value.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> drops() {
  for (fetch(1); int Element : {1, 2})
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
    co_await fetch(Element);
}
