// A position that does not exist is an error of the configuration: the driver
// stops, clang-tidy warns.
// RUN: %expect-exit 2 %async-tidy \
// RUN:   --config='{CheckOptions: {async-void-callback.Positions: "argument;override"}}' \
// RUN:   %s -- %stub-flags 2>&1 | %FileCheck --check-prefix=DRIVER %s
// RUN: %clang-tidy --load=%module --checks='-*,async-void-callback' \
// RUN:   --config='{CheckOptions: {async-void-callback.Positions: "argument;override"}}' \
// RUN:   %s -- %stub-flags 2>&1 | %FileCheck --check-prefix=MODULE %s

// DRIVER: async-tidy: error: --config: unknown position 'override' in option 'async-void-callback.Positions'; expected some of 'argument;member;return;variable'
// DRIVER-NOT: warning:
// MODULE: warning: unknown position 'override' in option 'async-void-callback.Positions'; expected some of 'argument;member;return;variable' [clang-tidy-config]

#include <functional>
#include <mylib/task.hpp>

mylib::task<> work();
void onDone(std::function<void()> Callback);

void registers() {
  onDone(work);
  // MODULE: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'work' returns, so it never runs [async-void-callback]
}
