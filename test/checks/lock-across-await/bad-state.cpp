// RUN: %check %s

// What counts is the state of the lock, on some path that can be taken.

#include <condition_variable>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> vt();
std::mutex M, N;

mylib::task<> lockedLater() {
  std::unique_lock L(M, std::defer_lock);
  co_await vt();
  L.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await vt();
}
mylib::task<> lockedAgain() {
  std::unique_lock L(M);
  L.unlock();
  co_await vt();
  L.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> tried() {
  std::unique_lock L(M, std::try_to_lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  if (!L)
    co_return;
  co_await vt();
}
mylib::task<> triedNotTested() {
  std::unique_lock L(M, std::try_to_lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> triedInCondition() {
  std::unique_lock L(M, std::defer_lock);
  if (L.try_lock())
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
}
mylib::task<> triedAndKept() {
  std::unique_lock L(M, std::defer_lock);
  const bool Locked = L.try_lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  if (!Locked)
    co_return;
  co_await vt();
}
mylib::task<> unlockedOnOnePath(bool B) {
  std::unique_lock L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  if (B)
    L.unlock();
  co_await vt();
}
mylib::task<> lockedOnOnePath(bool B) {
  std::unique_lock<std::mutex> L;
  if (B)
    L = std::unique_lock(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> inLoop(int Count) {
  std::unique_lock L(M, std::defer_lock);
  for (int I = 0; I < Count; ++I) {
    co_await vt();
    L.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  }
}
mylib::task<> conditionVariable(std::condition_variable &Changed) {
  std::unique_lock L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  Changed.wait(L);
  co_await vt();
}
mylib::task<> movedToAnother() {
  std::unique_lock L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  std::unique_lock K = std::move(L);
  co_await vt();
}
mylib::task<> swapped(bool B) {
  std::unique_lock L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  if (B && L.owns_lock())
    co_await vt();
}
mylib::task<> unlockedTooLate() {
  std::unique_lock L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
  L.unlock();
}
mylib::task<> notNested() {
  {
    std::lock_guard L(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  }
  {
    std::lock_guard L(N);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  }
}
mylib::task<> inTry(int &Count) {
  try {
    std::lock_guard L(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await vt();
  } catch (...) {
    ++Count;
  }
}
mylib::task<> aroundTry(int &Count) {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  try {
    ++Count;
  } catch (...) {
    --Count;
  }
  co_await vt();
}
