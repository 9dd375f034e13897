// RUN: %check %s
#include <mylib/task.hpp>
#include <unzip.h>

mylib::task<> blocks() {
  unzOpen("a.zip");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'unzOpen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(unzFile File) {
  unzGoToFirstFile(File);
  co_return;
}
