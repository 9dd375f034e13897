// RUN: %check %s

// A function that is no coroutine cannot await: the note says what else it can
// do.

#include <mylib/task.hpp>

mylib::task<> work();

void discards() {
  work();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the task returned by 'work' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it or wait for it
}

void stores() {
  auto Work = work();
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'Work' is never awaited, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: this function is no coroutine and cannot await the task; start it or wait for it
}
