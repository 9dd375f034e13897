// RUN: %check %s

// A member coroutine is let go, and its object ends with the local variable that is
// or owns it.

#include <memory>
#include <mylib/task.hpp>

mylib::task<> pause();
struct session {
  int Port;
  mylib::fire_and_forget run() {
    co_await pause();
    ++Port;
  }
  mylib::eager<> serve() {
    co_await pause();
    ++Port;
  }
};

void local() {
  session S;
  S.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'S' ends with its scope, but the task that is started refers to it [async-dangling-task]
}
void owned() {
  auto S = std::make_unique<session>();
  (void)S->serve();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'S' ends with its scope, but the task that is started refers to it
}
