// RUN: %check %s

// Guards that members, helpers and classes of the program hold.

#include <memory>
#include <mutex>
#include <mylib/task.hpp>
#include <optional>
#include <vector>

mylib::task<> vt();
std::mutex M;

std::unique_lock<std::mutex> hidden();
std::unique_lock<std::mutex> seen() { return std::unique_lock(M); }
mylib::task<> returned() {
  auto L = hidden();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
}
mylib::task<> returnedBySeen() {
  auto L = seen();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
struct Locked {
  std::unique_lock<std::mutex> Lock;
  int &Value;
};
Locked lockValue();
mylib::task<> aggregate(int &Value) {
  Locked L{std::unique_lock(M), Value};
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> returnedAggregate() {
  auto L = lockValue();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
class Section {
  std::lock_guard<std::mutex> Guard;

public:
  explicit Section(std::mutex &Mutex) : Guard(Mutex) {}
};
mylib::task<> member() {
  Section S(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'S' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
class OpaqueSection {
  std::lock_guard<std::mutex> Guard;

public:
  OpaqueSection();
};
mylib::task<> opaqueConstructor() {
  OpaqueSection S;
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'S' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
class OwnGuard {
  std::mutex &Mutex;

public:
  explicit OwnGuard(std::mutex &Mutex) : Mutex(Mutex) { Mutex.lock(); }
  ~OwnGuard() { Mutex.unlock(); }
};
mylib::task<> ownGuard() {
  OwnGuard G(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'G' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> heapGuard() {
  auto G = std::make_unique<OwnGuard>(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'G' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
class SpinLock {
  std::mutex Inner;

public:
  void lock() { Inner.lock(); }
  void unlock() { Inner.unlock(); }
};
mylib::task<> ownMutex(SpinLock &S) {
  std::lock_guard G(S);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'G' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
struct Derived : std::mutex {};
mylib::task<> derivedMutex(Derived &D) {
  std::lock_guard G(D);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'G' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> optional(bool B) {
  std::optional<std::unique_lock<std::mutex>> L;
  if (B)
    L.emplace(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> captured() {
  auto Finish = [L = std::unique_lock(M)] {};
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Finish' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
struct Queue {
  std::mutex Mutex;
  std::unique_lock<std::mutex> lock() { return std::unique_lock(Mutex); }
  mylib::task<> member() {
    auto G = lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'G' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  }
};
