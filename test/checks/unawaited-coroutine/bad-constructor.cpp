// RUN: %check %s

// Constructors and destructors cannot await at all.

#include <mylib/task.hpp>

struct Session {
  mylib::task<> open();
  mylib::task<> close();
  int Id;
  explicit Session(int Value)
      : Id((open(), Value)) {
      // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: the task returned by 'open' is dropped, so it never runs [async-unawaited-coroutine]
    open();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'open' is dropped, so it never runs [async-unawaited-coroutine]
  }
  ~Session() {
    close();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'close' is dropped, so it never runs [async-unawaited-coroutine]
  }
};
