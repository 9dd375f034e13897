// RUN: %check %s

// The coroutine knows what it calls, although templates are on the way.

#include <mylib/task.hpp>
#include <unistd.h>

struct Nap {
  void operator()() const { sleep(1); }
};

Nap makeNap();

// An ordinary function runs what the coroutine gives it.
template <typename F> void retry(F Function) { Function(); }
// The parameter is of one type in each instance.
template <typename T> mylib::task<> named(Nap Function, T) {
  Function();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'Function' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :9:29: note: 'Function' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  co_return;
}
template mylib::task<> named(Nap, int);

mylib::task<> hands_over() {
  makeNap()();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'makeNap()' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :9:29: note: 'makeNap()' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  retry([] { sleep(1); });
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'retry' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :15:48: note: 'retry' calls 'Function' here
  // CHECK-NOTES: :[[@LINE-3]]:14: note: 'Function' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  co_return;
}
