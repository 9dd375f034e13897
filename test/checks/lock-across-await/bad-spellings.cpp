// RUN: %check %s

// However a guard is spelled, its type tells.

#include <mylib/task.hpp>
#include <shared_mutex>

mylib::task<> vt();
mylib::task<int> it(int);

std::mutex M, N;
std::shared_mutex S;
std::recursive_mutex R;

mylib::task<> written() {
  std::lock_guard<std::mutex> L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
}
mylib::task<> deduced() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> awaitedInInitializer() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  int X = co_await it(1);
  co_await it(X);
}
using Lock = std::lock_guard<std::mutex>;
mylib::task<> alias() {
  Lock L{M};
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> autoGuard() {
  auto L = std::unique_lock<std::mutex>(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> unique() {
  std::unique_lock<std::mutex> L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> several() {
  std::scoped_lock L(M, N);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> shared() {
  std::shared_lock L(S);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> recursive() {
  std::lock_guard L(R);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_return co_await vt();
}
mylib::task<> adopted() {
  M.lock();
  std::lock_guard L(M, std::adopt_lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> referred() {
  auto &&L = std::unique_lock(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> inCondition() {
  if (std::unique_lock L(M); true)
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
}
#define LOCKED(Mutex) std::lock_guard Guard(Mutex)
mylib::task<> macro() {
  LOCKED(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Guard' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> parameter(std::unique_lock<std::mutex> L) {
// CHECK-MESSAGES: :[[@LINE-1]]:54: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
