// RUN: %check %s async-blocking-call

// A word of the name says that a function waits for the task that it gets.

#include <mylib/task.hpp>

mylib::task<> work();

#define WORD(NAME)                                                             \
  void NAME(mylib::task<>);                                                    \
  mylib::task<> calls_##NAME() {                                               \
    NAME(work());                                                              \
    co_return;                                                                 \
  }

WORD(sync_wait)
// CHECK-MESSAGES: :[[@LINE-1]]:6: warning: 'sync_wait' blocks the thread that runs this coroutine until other coroutines are done
WORD(block_on)
// CHECK-MESSAGES: :[[@LINE-1]]:6: warning: 'block_on' blocks the thread that runs this coroutine until other coroutines are done
WORD(runBlocking)
// CHECK-MESSAGES: :[[@LINE-1]]:6: warning: 'runBlocking' blocks the thread that runs this coroutine until other coroutines are done

WORD(wait)
WORD(unblocked)
