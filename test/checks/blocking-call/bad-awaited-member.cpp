// RUN: %check %s

// To await what a member of an object does is not to await the object, and an
// awaiter that is made for an await ends with it.

#include <coroutine>
#include <mylib/task.hpp>
#include <thread>

struct server {
  std::thread Runs;
  ~server() { Runs.join(); }
  mylib::task<int> call(int Id);
  mylib::task<> stop();
};

mylib::task<int> asks() {
  server Server;
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: '~server' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  co_return co_await Server.call(7);
}

struct awaiter {
  std::thread Runs;
  ~awaiter() { Runs.join(); }
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
mylib::task<> ends() { co_await awaiter(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: '~awaiter' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
