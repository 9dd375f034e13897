// RUN: %check %s

// The middle of a long chain of calls is left out.

#include <mylib/task.hpp>
extern "C" unsigned sleep(unsigned);

void f1() { sleep(1); }
void f2() { f1(); }
void f3() { f2(); }
void f4() { f3(); }
void f5() { f4(); }
void f6() { f5(); }
void f7() { f6(); }
void f8() { f7(); }
void f9() { f8(); }
void f10() { f9(); }
void f11() { f10(); }
void f12() { f11(); }
void f13() { f12(); }

mylib::task<> far() {
  f12();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'f12' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :19:14: note: 'f12' calls 'f11' here
  // CHECK-NOTES: :18:14: note: 'f11' calls 'f10' here
  // CHECK-NOTES: :17:14: note: 'f10' calls 'f9' here
  // CHECK-NOTES: :16:13: note: 'f9' calls 'f8' here
  // CHECK-NOTES: :15:13: note: 'f8' calls 'f7' here
  // CHECK-NOTES: :14:13: note: 1 more call leads from here to 'f6'
  // CHECK-NOTES: :13:13: note: 'f6' calls 'f5' here
  // CHECK-NOTES: :12:13: note: 'f5' calls 'f4' here
  // CHECK-NOTES: :11:13: note: 'f4' calls 'f3' here
  // CHECK-NOTES: :10:13: note: 'f3' calls 'f2' here
  // CHECK-NOTES: :9:13: note: 'f2' calls 'f1' here
  // CHECK-NOTES: :8:13: note: 'f1' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-14]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}
mylib::task<> farther() {
  f13();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'f13' blocks the thread {{.*}} [async-blocking-call]
  // CHECK-NOTES: :20:14: note: 'f13' calls 'f12' here
  // CHECK-NOTES: :19:14: note: 'f12' calls 'f11' here
  // CHECK-NOTES: :18:14: note: 'f11' calls 'f10' here
  // CHECK-NOTES: :17:14: note: 'f10' calls 'f9' here
  // CHECK-NOTES: :16:13: note: 'f9' calls 'f8' here
  // CHECK-NOTES: :15:13: note: 2 more calls lead from here to 'f6'
  // CHECK-NOTES: :13:13: note: 'f6' calls 'f5' here
  // CHECK-NOTES: :12:13: note: 'f5' calls 'f4' here
  // CHECK-NOTES: :11:13: note: 'f4' calls 'f3' here
  // CHECK-NOTES: :10:13: note: 'f3' calls 'f2' here
  // CHECK-NOTES: :9:13: note: 'f2' calls 'f1' here
  // CHECK-NOTES: :8:13: note: 'f1' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-14]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}
