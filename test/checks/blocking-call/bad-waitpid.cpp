// RUN: %check %s

// Without WNOHANG, waitpid waits for the process.

#include <mylib/task.hpp>
#include <sys/wait.h>

mylib::task<int> ends(int Child) {
  int Status;
  waitpid(Child, &Status, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'waitpid' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  co_return Status;
}
