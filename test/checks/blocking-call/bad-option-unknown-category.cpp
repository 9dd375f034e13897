// A category that does not exist is an error of the configuration: the driver
// stops, clang-tidy warns.
// RUN: %expect-exit 2 %async-tidy \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;naps"}}' \
// RUN:   %s -- %stub-flags 2>&1 | %FileCheck --check-prefix=DRIVER %s
// RUN: %clang-tidy --load=%module --checks='-*,async-blocking-call' \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;naps"}}' \
// RUN:   %s -- %stub-flags 2>&1 | %FileCheck --check-prefix=MODULE %s

// DRIVER: async-tidy: error: --config: unknown category 'naps' in option 'async-blocking-call.Categories'; expected some of 'sleep;wait;{{.*}};cpu'
// DRIVER-NOT: warning:
// MODULE: warning: unknown category 'naps' in option 'async-blocking-call.Categories'; expected some of 'sleep;wait;{{.*}};cpu' [clang-tidy-config]

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> sleeps() {
  sleep(1);
  // MODULE: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}
