// RUN: %check %s async-debug-paths

// Which locks are held where a coroutine is suspended, on some path that can be
// taken.

#include <mutex>
#include <mylib/task.hpp>

#define SHOW [[clang::annotate("async-tidy-debug-paths")]]

std::mutex M;
mylib::task<> tick();
void prepare();

SHOW mylib::task<> guarded() {
  std::lock_guard Lock(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  co_await tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: suspended with 'Lock' locked; throws to the caller [async-debug-paths]
}
SHOW mylib::task<> released() {
  std::unique_lock Lock(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  co_await tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: suspended with 'Lock' locked; throws to the caller [async-debug-paths]
  Lock.unlock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  co_await tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
}
SHOW mylib::task<> goneInHandler() {
  std::lock_guard Outer(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  try {
    std::lock_guard Inner(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+3]], the caller [async-debug-paths]
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+1]], the caller [async-debug-paths]
  } catch (int) {
  }
  co_await tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: suspended with 'Outer' locked; throws to the caller [async-debug-paths]
}
SHOW mylib::task<> throughTry() {
  std::unique_lock Lock(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: throws to the caller [async-debug-paths]
  try {
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+5]], the caller [async-debug-paths]
    Lock.unlock();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+3]], the caller [async-debug-paths]
    co_await tick();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+1]], the caller [async-debug-paths]
  } catch (int) {
  }
  co_await tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: suspended with 'Lock' locked; throws to the caller [async-debug-paths]
}
SHOW mylib::task<> onOneBranch(const bool Heavy) {
  std::unique_lock Lock(M, std::defer_lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    Lock.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true; throws to the caller [async-debug-paths]
  if (!Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    co_await tick();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false; throws to the caller [async-debug-paths]
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    co_await tick();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true; suspended with 'Lock' locked; throws to the caller [async-debug-paths]
}
