// RUN: %check %s
// XFAIL: *

// The call that blocks is one ordinary function away.

#include <mylib/task.hpp>
#include <unistd.h>

static void nap() { sleep(1); }

mylib::task<> calls() {
  nap();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}sleep{{.*}} [async-blocking-call]
  co_return;
}
