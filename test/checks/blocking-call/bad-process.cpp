// RUN: %check %s

// Another process.

#include <cstdio>
#include <cstdlib>
#include <mylib/task.hpp>
#include <sys/wait.h>

mylib::task<> runs() {
  std::system("make");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  system("make");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  int Status;
  wait(&Status);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  co_return;
}
