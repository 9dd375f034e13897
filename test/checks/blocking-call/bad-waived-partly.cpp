// RUN: %check %s

// What one comment waives, another call does all the same; and a comment for
// another check waives nothing.

#include <mylib/task.hpp>
#include <unistd.h>

static void twice() {
  sleep(1); // NOLINT(async-blocking-call)
  sleep(2);
}
static void otherCheck() {
  sleep(1); // NOLINT(async-unawaited-coroutine)
}

mylib::task<> calls() {
  twice();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'twice' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :11:3: note: 'twice' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  otherCheck();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'otherCheck' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :14:3: note: 'otherCheck' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  co_return;
}
