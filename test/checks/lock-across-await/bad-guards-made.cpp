// RUN: %check %s

// Guards that a condition, parentheses or a member of a class give, and what they are called.

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> work();
std::mutex M, N;

struct Locked {
  std::unique_lock<std::mutex> Lock;
  int Value;
};
struct Global {
  static std::mutex Mutex;
};
Locked locked();

mylib::task<> chosen(bool First) {
  auto L = First ? std::unique_lock(M) : std::unique_lock(N);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await work();
}
mylib::task<> inParentheses() {
  Locked L(std::unique_lock(M), 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await work();
}
mylib::task<> ofClass(Global &Any) {
  Any.Mutex.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Mutex' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await work();
  Any.Mutex.unlock();
}
mylib::task<> parts() {
  auto [Lock, Value] = Locked{std::unique_lock(M), 1};
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Lock' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await work();
}
mylib::task<> temporaryInTry() {
  try {
    co_await (std::lock_guard(M), work());
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: what 'lock_guard' returns stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  } catch (...) {
  }
}
