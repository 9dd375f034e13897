// RUN: %check %s

// A cast to void silences the compiler, but a lazy task still never runs.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
void log(const char *);

mylib::task<> casts() {
  (void)fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  static_cast<void>(fetch(2));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  void(fetch(3));
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  (void)(fetch(4));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  (void)(log("five"), fetch(5));
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
