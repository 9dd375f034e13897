// RUN: %check %s async-nested-task
#include <cppcoro/task.hpp>
#include <mutex>
#include <shared_mutex>

cppcoro::task<int> work();

cppcoro::task<int> lock_guard(std::mutex &Mutex) {
  std::lock_guard<std::mutex> Lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'Lock' is released before the task returned by 'work' runs [async-nested-task]
  return work();
}
cppcoro::task<int> unique_lock(std::mutex &Mutex) {
  std::unique_lock Lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Lock' is released before the task returned by 'work' runs [async-nested-task]
  return work();
}
cppcoro::task<int> scoped_lock(std::mutex &Mutex) {
  std::scoped_lock Lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Lock' is released before the task returned by 'work' runs [async-nested-task]
  return work();
}
cppcoro::task<int> shared_lock(std::shared_mutex &Mutex) {
  std::shared_lock Lock(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Lock' is released before the task returned by 'work' runs [async-nested-task]
  return work();
}
