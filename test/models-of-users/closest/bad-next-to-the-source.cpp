// RUN: %check %s
#include <mylib/task.hpp>

namespace outer {
void work();
} // namespace outer
namespace inner {
void work();
} // namespace inner

mylib::task<> runs() {
  outer::work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'outer::work' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'outer::work_async'
  inner::work();
  co_return;
}
