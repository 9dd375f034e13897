// RUN: %check %s

// A lock of the program's own that was seen to spin. One that only keeps a
// record, and one that can be awaited, are none of the thread's.

#include <atomic>
#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();

struct SpinLock {
  std::atomic_flag Flag;
  void lock() {
    while (Flag.test_and_set())
      ;
  }
  void unlock() { Flag.clear(); }
};
mylib::task<> spins(SpinLock &M) {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' {{.*}} [async-lock-across-await]
  co_await vt();
}

struct Checked {
  bool IsHeld = false;
  void lock() { IsHeld = true; }
  void unlock() { IsHeld = false; }
};
mylib::task<> records(Checked &M) {
  std::lock_guard L(M);
  co_await vt();
}

struct Both : SpinLock {};
struct ForCoroutines {
  std::atomic_flag Flag;
  void lock() {
    while (Flag.test_and_set())
      ;
  }
  void unlock() { Flag.clear(); }
  mylib::task<> lockAsync();
};
mylib::task<> awaited(ForCoroutines &M) {
  std::lock_guard L(M);
  co_await vt();
}
