// RUN: %check %s

// What was awaited on some paths only may have to be waited for on the others.

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

mylib::task<> awaits(bool Early) {
  Worker First(1);
  // CHECK-NOTES: :[[@LINE-1]]:10: warning: '~Worker' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :13:14: note: '~Worker' calls 'std::thread::join' here
  // CHECK-NOTES: :[[@LINE-3]]:10: note: 'First' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:10: note: in this coroutine, {{.*}}
  if (Early)
    co_return;
  co_await First;
}
