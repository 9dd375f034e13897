// RUN: %check %s --config='{CheckOptions: {async-tidy.Models: "%S/Inputs/first.yaml;%S/Inputs/second.yaml"}}'
// The files of the option count before the one that was found, in their order.
#include <mylib/task.hpp>

namespace app {
void work();
void more();
void most();
} // namespace app

mylib::task<> runs() {
  app::work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::work' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, follow the first file
  app::more();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::more' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  app::most();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::most' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  co_return;
}
