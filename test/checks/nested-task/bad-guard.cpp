// RUN: %check %s

// The lock is released before anything of the task runs.

#include <cppcoro/task.hpp>
#include <mutex>

class Account {
  std::mutex Mutex;
  cppcoro::task<int> withdrawLocked(int Amount);

public:
  cppcoro::task<int> withdraw(int Amount) {
    std::lock_guard Lock(Mutex);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Lock' is released before the task returned by 'withdrawLocked' runs [async-nested-task]
    // CHECK-NOTES: :[[@LINE+1]]:12: note: make this function a coroutine that awaits the task
    return withdrawLocked(Amount);
  }
};

struct doubled {
  int Number;
  cppcoro::task<int> operator()(int Times) const;
};
std::mutex Mutex;
cppcoro::task<int> unnamed() {
  std::lock_guard Lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Lock' is released before the task returned by 'doubled' runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE+1]]:10: note: make this function {{.*}}
  return doubled{2}(3);
}
cppcoro::task<int> onTheSpot() {
  std::lock_guard Lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Lock' is released before the task returned by this call runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE+1]]:10: note: make this function {{.*}}
  return []() -> cppcoro::task<int> { co_return 1; }();
}
