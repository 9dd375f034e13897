// RUN: %check %s

// What was awaited is done when it is destroyed.

#include <coroutine>
#include <mylib/task.hpp>
#include <thread>

struct Worker {
  explicit Worker(int);
  ~Worker() {
    if (Thread.joinable())
      Thread.join();
  }
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
  std::thread Thread;
};

mylib::task<> awaits(bool Twice) {
  Worker First(1);
  co_await First;
  if (Twice) {
    Worker Second(2);
    co_await Second;
    co_return;
  }
}
