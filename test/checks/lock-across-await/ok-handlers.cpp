// RUN: %check %s

// What was locked in a `try` is not held after its handlers.

#include <mylib/task.hpp>
#include <mutex>

mylib::task<> vt();
int work();
std::mutex M;

mylib::task<> afterHandler() {
  bool Failed = false;
  try {
    std::lock_guard L(M);
    work();
  } catch (...) {
    Failed = true;
  }
  if (Failed)
    co_await vt();
}
mylib::task<> nested() {
  try {
    std::lock_guard L(M);
    try {
      work();
    } catch (int) {
      work();
    }
  } catch (...) {
  }
  co_await vt();
}
mylib::task<> thrown(bool B) {
  try {
    std::unique_lock L(M);
    if (B)
      throw 1;
  } catch (int) {
  }
  co_await vt();
}
mylib::task<> unlockedBefore() {
  std::unique_lock L(M);
  L.unlock();
  try {
    co_await vt();
  } catch (...) {
  }
  co_await vt();
}
mylib::task<> plain() {
  try {
    M.lock();
    work();
    M.unlock();
  } catch (...) {
    M.unlock();
  }
  co_await vt();
}
