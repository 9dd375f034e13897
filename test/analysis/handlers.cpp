// RUN: %check %s async-debug-paths

// No wildcard selects the check, not even for previews.
// RUN: %clang-tidy --load=%module --checks='-*,async-*' \
// RUN:   --config='{CheckOptions: {async-tidy.Preview: true}}' %s -- %stub-flags \
// RUN:   | %FileCheck %s --check-prefix=WILD --allow-empty
// WILD-NOT: async-debug-paths

// An exception enters the handlers that may catch it: by its type, from the
// inside out, until one is sure to. A call throws anything.

#include <exception>
#include <mylib/task.hpp>
#include <stdexcept>

#define SHOW [[clang::annotate("async-tidy-debug-paths")]]

struct Failure : std::runtime_error {
  Failure() noexcept;
};
void prepare();
void fixed() noexcept;

SHOW void byType() {
  try {
    throw Failure();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'const std::exception &' on line [[@LINE+4]] [async-debug-paths]
  } catch (const std::logic_error &) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: never reached [async-debug-paths]
  } catch (const std::exception &) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  } catch (...) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: never reached [async-debug-paths]
  }
}
SHOW void anything() {
  try {
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'const std::exception &' on line [[@LINE+1]], 'int' on line [[@LINE+4]], the caller [async-debug-paths]
  } catch (const std::exception &) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  } catch (int) {
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to the caller [async-debug-paths]
  }
}
SHOW void outwards() {
  try {
    try {
      throw 1;
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: throws to 'int' on line [[@LINE+7]] [async-debug-paths]
    } catch (const std::exception &) {
      fixed();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: never reached [async-debug-paths]
    }
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: never reached [async-debug-paths]
  } catch (int) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
}
SHOW void everything() {
  try {
    try {
      prepare();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: throws to '...' on line [[@LINE+1]] [async-debug-paths]
    } catch (...) {
      fixed();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    }
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  } catch (int) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: never reached [async-debug-paths]
  }
}
SHOW void rethrow() {
  try {
    try {
      prepare();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: throws to 'const std::exception &' on line [[@LINE+1]], 'const std::runtime_error &' on line [[@LINE+5]], the caller [async-debug-paths]
    } catch (const std::exception &) {
      throw;
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: throws to 'const std::runtime_error &' on line [[@LINE+2]], the caller [async-debug-paths]
    }
  } catch (const std::runtime_error &) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
}
SHOW void fromHandler() {
  try {
    prepare();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'int' on line [[@LINE+1]], '...' on line [[@LINE+4]] [async-debug-paths]
  } catch (int) {
    throw 1;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to the caller [async-debug-paths]
  } catch (...) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
}
SHOW mylib::task<> await(mylib::task<int> Work) {
  try {
    co_await static_cast<mylib::task<int> &&>(Work);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: throws to 'const std::exception &' on line [[@LINE+1]], the caller [async-debug-paths]
  } catch (const std::exception &) {
    fixed();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
}
void notMarked() { prepare(); }
