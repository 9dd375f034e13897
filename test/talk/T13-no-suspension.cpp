// RUN: %check %s async-redundant-coroutine
// XFAIL: *

// Async is not parallelism: this coroutine never suspends.

#include <cppcoro/task.hpp>

cppcoro::task<long> sum(const int *First, const int *Last) {
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-redundant-coroutine]
  long Total = 0;
  for (; First != Last; ++First)
    Total += *First;
  co_return Total;
}
