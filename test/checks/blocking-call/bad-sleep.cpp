// RUN: %check %s

// Time.

#include <chrono>
#include <mylib/task.hpp>
#include <thread>
#include <time.h>
#include <unistd.h>

using namespace std::chrono_literals;

mylib::task<> sleeps(unsigned Seconds, std::chrono::milliseconds Delay) {
  std::this_thread::sleep_for(100ms);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  std::this_thread::sleep_for(Delay);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  std::this_thread::sleep_until(std::chrono::steady_clock::now() + 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_until' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  ::sleep(Seconds);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  usleep(10);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'usleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  timespec Time{1, 0};
  nanosleep(&Time, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nanosleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
