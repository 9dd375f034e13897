// RUN: %check %s async-debug-paths
// A guard that was made before a `try` and locked in it still holds its lock in
// the handler.

#include <mutex>
#include <mylib/task.hpp>

#define SHOW [[clang::annotate("async-tidy-debug-paths")]]

std::mutex M;
mylib::task<> tick();
void prepare();

SHOW mylib::task<> fromTry() {
  std::unique_lock Lock(M, std::defer_lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
  try {
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+7]], the caller [async-debug-paths]
    Lock.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+5]], the caller [async-debug-paths]
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+3]], the caller [async-debug-paths]
    Lock.unlock();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+1]], the caller [async-debug-paths]
  } catch (int) {
  }
  co_await tick();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: suspended with 'Lock' locked; throws to the caller [async-debug-paths]
}
