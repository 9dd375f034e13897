// RUN: %check %s

// A condition that has changed since the lock was acquired tells nothing of it.

#include <mutex>
#include <mylib/task.hpp>

std::mutex M;
mylib::task<> work();
struct State {
  bool Open;
};
void flip(bool *);

mylib::task<> member(State S) {
  if (S.Open)
    M.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'M' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
  S.Open = !S.Open;
  if (!S.Open)
    co_await work();
  M.unlock();
}
mylib::task<> pointee(bool *Flag) {
  if (*Flag)
    M.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  *Flag = !*Flag;
  if (!*Flag)
    co_await work();
  M.unlock();
}
mylib::task<> address(bool Flag) {
  if (Flag)
    M.lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'M' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  flip(&Flag);
  if (!Flag)
    co_await work();
  M.unlock();
}
