// RUN: %check %s
// A file may hold the models of several libraries.
#include <mylib/task.hpp>

namespace one {
void run();
} // namespace one
namespace another {
void run();
} // namespace another

mylib::task<> runs() {
  one::run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'one::run' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'one::run_async'
  another::run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'another::run' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'another::run_async'
  co_return;
}
