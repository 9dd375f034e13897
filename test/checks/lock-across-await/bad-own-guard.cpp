// RUN: %check %s

// A guard of the program over a lock of its own, which spins.

#include <atomic>
#include <mylib/task.hpp>

class spin_lock {
public:
  void lock() {
    while (Flag.exchange(true)) {
    }
  }
  void unlock() { Flag.store(false); }

private:
  std::atomic<bool> Flag;
};
class spin_guard {
public:
  explicit spin_guard(spin_lock &Lock) : Lock(Lock) { Lock.lock(); }
  ~spin_guard() { Lock.unlock(); }

private:
  spin_lock &Lock;
};

mylib::task<> send(int);

class book {
  spin_lock Spin;

public:
  mylib::task<> guarded() {
    spin_guard Guard(Spin);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Guard' stays locked while the coroutine is suspended{{.*}} [async-lock-across-await]
    co_await send(1);
  }
  mylib::task<> plain() {
    Spin.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Spin' stays locked while the coroutine is suspended{{.*}} [async-lock-across-await]
    co_await send(2);
    Spin.unlock();
  }
  mylib::task<> released() {
    { spin_guard Guard(Spin); }
    co_await send(3);
  }
};

// Its author says that it locks, where no body is seen.
class __attribute__((capability("mutex"))) annotated {
public:
  void Lock() __attribute__((acquire_capability()));
  void Unlock() __attribute__((release_capability()));
};
class __attribute__((scoped_lockable)) annotated_guard {
public:
  explicit annotated_guard(annotated *Lock)
      __attribute__((acquire_capability(Lock)));
  ~annotated_guard() __attribute__((release_capability()));
  void Release() __attribute__((release_capability()));
};

mylib::task<> annotatedGuard(annotated &Lock) {
  annotated_guard Guard(&Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Guard' stays locked {{.*}} [async-lock-across-await]
  co_await send(1);
}
mylib::task<> annotatedRelease(annotated &Lock) {
  annotated_guard Guard(&Lock);
  Guard.Release();
  co_await send(1);
}
