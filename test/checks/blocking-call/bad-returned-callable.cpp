// RUN: %check %s

// A callable that a function returns is called on the spot, or given to what
// runs it.

#include <functional>
#include <mylib/task.hpp>
#include <unistd.h>

static auto makeSleeper() {
  return [] { usleep(100); };
}
static std::function<void()> makeErased() {
  return [] { usleep(100); };
}
static void nap() { usleep(100); }
static auto makePointer() { return &nap; }

mylib::task<> calls() {
  makeSleeper()();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'makeSleeper()' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-11]]:15: note: 'makeSleeper()' calls 'usleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  makeErased()();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'makeErased()' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-12]]:15: note: 'makeErased()' calls 'usleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  std::invoke(makeSleeper());
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'invoke' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: 'invoke' calls 'makeSleeper()' here
  // CHECK-NOTES: :[[@LINE-20]]:15: note: 'makeSleeper()' calls 'usleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  std::invoke(makeErased());
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'invoke' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: 'invoke' calls 'makeErased()' here
  // CHECK-NOTES: :[[@LINE-22]]:15: note: 'makeErased()' calls 'usleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  std::invoke(makePointer());
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'invoke' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: 'invoke' calls 'nap' here
  // CHECK-NOTES: :[[@LINE-25]]:21: note: 'nap' calls 'usleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  auto Sleeper = makeSleeper();
  std::invoke(Sleeper);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'invoke' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: 'invoke' calls 'Sleeper' here
  // CHECK-NOTES: :[[@LINE-36]]:15: note: 'Sleeper' calls 'usleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  co_return;
}
