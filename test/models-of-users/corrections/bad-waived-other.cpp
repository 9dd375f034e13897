// RUN: %check %s

// What the project says of a function is said of no namesake, and of nothing
// else that its callers do.

#include <mylib/task.hpp>
#include <unistd.h>

namespace app {
inline void flush_at_exit() { sleep(1); }
inline void more_than_that() {
  flush_at_exit();
  sleep(2);
}
namespace other {
inline void flush_at_exit() { sleep(3); }
} // namespace other
} // namespace app

mylib::task<> not_waived() {
  app::more_than_that();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'more_than_that' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :13:3: note: 'more_than_that' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  app::other::flush_at_exit();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'flush_at_exit' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :16:31: note: 'flush_at_exit' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  co_return;
}
