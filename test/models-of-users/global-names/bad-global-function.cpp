// RUN: %check %s
// A project's own function of C++ may live in no namespace.
#include <mylib/task.hpp>

void save_all();

mylib::task<> runs() {
  save_all();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'save_all' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  co_return;
}
