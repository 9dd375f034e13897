// RUN: %check %s

// A loop without an end and without an await.

#include <mylib/task.hpp>

void work();

mylib::task<> forEver() {
  for (;;)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop neither ends nor suspends the coroutine, so that its thread runs nothing else from now on [async-busy-wait]
    work();
  co_return;
}
mylib::task<> whileTrue() {
  while (true) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop neither ends nor suspends the coroutine,{{.*}} [async-busy-wait]
    work();
    for (int I = 0; I < 3; ++I)
      continue;
  }
  co_return;
}
template <typename T> mylib::task<> inTemplate(T Value) {
  while (1)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop neither ends nor suspends the coroutine,{{.*}} [async-busy-wait]
    ++Value;
  co_return;
}
template mylib::task<> inTemplate(int);
template mylib::task<> inTemplate(long);

void noCoroutine() {
  auto Lambda = []() -> mylib::task<> {
    do
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop neither ends nor suspends the coroutine,{{.*}} [async-busy-wait]
      work();
    while (true);
    co_return;
  };
}
#define FOREVER while (true)
mylib::task<> macro() {
  FOREVER work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop neither ends nor suspends the coroutine,{{.*}} [async-busy-wait]
  co_return;
}
