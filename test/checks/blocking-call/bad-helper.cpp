// RUN: %check %s

// The call that blocks is some ordinary functions away.

#include <mylib/task.hpp>
#include <unistd.h>

static void nap() { sleep(1); }
static void rest(int Times) {
  if (Times > 1)
    rest(Times - 1);
  nap();
}
template <typename T> void pause(T Times) { rest(Times); }

struct Break {
  Break() { nap(); }
  void take() { rest(2); }
};

mylib::task<> calls() {
  nap();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'nap' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :8:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, await a timer of the event loop
  pause(2L);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'pause' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :14:45: note: 'pause' calls 'rest' here
  // CHECK-NOTES: :12:3: note: 'rest' calls 'nap' here
  // CHECK-NOTES: :8:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-5]]:3: note: in this coroutine, await a timer of the event loop
  Break Coffee;
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: 'Break' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :17:13: note: 'Break' calls 'nap' here
  // CHECK-NOTES: :8:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:9: note: in this coroutine, await a timer of the event loop
  Coffee.take();
  // CHECK-NOTES: :[[@LINE-1]]:10: warning: 'take' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :18:17: note: 'take' calls 'rest' here
  // CHECK-NOTES: :12:3: note: 'rest' calls 'nap' here
  // CHECK-NOTES: :8:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-5]]:10: note: in this coroutine, await a timer of the event loop
  co_return;
}
