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
