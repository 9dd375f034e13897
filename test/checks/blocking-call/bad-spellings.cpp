// RUN: %check %s

// Aliases, using-declarations, derived classes and references make no
// difference.

#include <future>
#include <mylib/task.hpp>
#include <thread>

namespace this_thread = std::this_thread;
using std::this_thread::sleep_for;
template <typename T> using Later = std::future<T>;
struct Answer : std::future<int> {};
struct Worker {
  std::thread Thread;
  std::future<int> *Result;
};
using namespace std::chrono_literals;

mylib::task<> calls(Later<int> &Alias, Answer &Derived, Worker &Object) {
  sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  Alias.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Derived.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Derived.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Object.Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Object.Result->wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'std::future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  auto &Reference = *Object.Result;
  int Value = Reference.get() + 1;
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  (void)(Value ? Reference.get() : 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'std::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return;
}
