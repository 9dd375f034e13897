// RUN: %check %s
// The file in the folder above is not read.
#include <mylib/task.hpp>

namespace outer {
void work();
} // namespace outer
namespace inner {
void work();
} // namespace inner

mylib::task<> runs() {
  inner::work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'inner::work' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  outer::work();
  co_return;
}
