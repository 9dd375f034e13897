// RUN: %check %s

// To give way once takes no time; to do so until another thread is done does.

#include <atomic>
#include <mylib/task.hpp>
#include <thread>

mylib::task<> vt();

mylib::task<> spins(std::atomic<bool> &Ready) {
  while (!Ready)
    std::this_thread::yield();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::yield' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return;
}

static void waitFor(std::atomic<bool> &Ready) {
  do
    std::this_thread::yield();
  while (!Ready);
}
mylib::task<> spinsInHelper(std::atomic<bool> &Ready) {
  waitFor(Ready);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'waitFor' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return;
}

mylib::task<> givesWay(std::atomic<bool> &Ready) {
  std::this_thread::yield();
  for (int I = 0; I < 3; ++I)
    std::this_thread::yield();
  while (!Ready) {
    std::this_thread::yield();
    co_await vt();
  }
}
