// RUN: %check %s

// Disk access that one function hides; what else it hides counts as well.

#include <filesystem>
#include <mylib/task.hpp>
#include <unistd.h>

static void clean() { std::filesystem::remove("old.txt"); }
static void cleanAndWait() {
  clean();
  sleep(1);
}

mylib::task<> runs() {
  clean();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'clean' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :9:23: note: 'clean' calls 'std::filesystem::remove' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  cleanAndWait();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'cleanAndWait' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :12:3: note: 'cleanAndWait' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}
