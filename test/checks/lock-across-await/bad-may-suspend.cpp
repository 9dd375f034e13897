// RUN: %check %s

// An awaiter that keeps the coroutine for others suspends it, whatever else it does with it.

#include <mylib/task.hpp>
#include <mutex>

std::mutex M;
std::coroutine_handle<> Kept;
template <typename F> void later(F);

struct Awaiter {
  bool await_ready() const noexcept { return false; }
  void await_resume() const noexcept {}
};
struct OnlyIfFirst : Awaiter {
  bool await_suspend(std::coroutine_handle<> Own) const noexcept {
    if (Kept)
      return false;
    Kept = Own;
    return true;
  }
};
struct GoesElsewhere : Awaiter {
  std::coroutine_handle<>
  await_suspend(std::coroutine_handle<> Own) const noexcept {
    Kept = Own;
    return Kept;
  }
};
struct DestroysOrKeeps : Awaiter {
  void await_suspend(std::coroutine_handle<> Own) const noexcept {
    if (Kept)
      Own.destroy();
    else
      Kept = Own;
  }
};
struct DestroysLater : Awaiter {
  void await_suspend(std::coroutine_handle<> Own) const noexcept {
    later([Own] { Own.destroy(); });
  }
};
struct DestroysOrResumes : Awaiter {
  void await_suspend(std::coroutine_handle<> Own) const noexcept {
    if (Kept)
      Own.destroy();
    else
      Own.resume();
  }
};

mylib::task<> sometimes() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  co_await OnlyIfFirst();
}
mylib::task<> elsewhere() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await GoesElsewhere();
}
mylib::task<> destroyedOrKept() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await DestroysOrKeeps();
}
mylib::task<> destroyedLater() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await DestroysLater();
}
mylib::task<> destroyedOrResumed() {
  std::lock_guard L(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'L' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await DestroysOrResumes();
}
