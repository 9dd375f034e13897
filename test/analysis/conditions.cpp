// RUN: %check %s async-debug-paths

// Conditions that are spelled alike have one value, until something that they
// mention may have changed.

#include <mylib/task.hpp>

#define SHOW [[clang::annotate("async-tidy-debug-paths")]]

void run() noexcept;
void change(bool &) noexcept;
void look(const bool &) noexcept;
struct Device {
  bool IsOpen;
  bool ready() const noexcept;
  void reset() noexcept;
};
mylib::task<> tick();

SHOW void alike(bool Heavy) {
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
  else
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false [async-debug-paths]
  if (!Heavy) {
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false [async-debug-paths]
    return;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false [async-debug-paths]
  }
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Heavy' is true [async-debug-paths]
}
SHOW void contradiction(bool Heavy) {
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    return;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
  if (Heavy)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Heavy' is false [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: never reached [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Heavy' is false [async-debug-paths]
}
SHOW void spelledAlike(const Device &Dev, int Count) {
  if (Count > 1 && Dev.ready())
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Count > 1' is true; 'Dev.ready()' is true [async-debug-paths]
  if (Count > 1)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Count > 1' is true [async-debug-paths]
  if (Dev.ready())
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Dev.ready()' is true [async-debug-paths]
}
SHOW void testedOnce(int Count) {
  if (Count > 1)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
}
SHOW void assigned(bool Heavy, bool Other) {
  if (Heavy) {
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
    Heavy = Other;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
    Heavy = false;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false [async-debug-paths]
  }
  if (Other)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Heavy' is false [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false; 'Other' is true [async-debug-paths]
}
SHOW void called(bool Heavy) {
  if (Heavy) {
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    look(Heavy);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
    change(Heavy);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
}
SHOW void member(Device &Dev) {
  if (!Dev.ready())
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    return;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Dev.ready()' is false [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Dev.ready()' is true [async-debug-paths]
  Dev.reset();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Dev.ready()' is true [async-debug-paths]
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
  if (Dev.ready())
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Dev.ready()' is true [async-debug-paths]
}
SHOW mylib::task<> suspended(bool Own, const bool &Shared) {
  if (Own && Shared) {
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Own' is true; 'Shared' is true [async-debug-paths]
    co_await tick();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Own' is true; 'Shared' is true; throws to the caller [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Own' is true [async-debug-paths]
  }
  if (Own || Shared)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
}
SHOW void inHandler(bool Heavy) {
  try {
    if (Heavy)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: nothing is known [async-debug-paths]
      throw 1;
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Heavy' is true; throws to 'int' on line [[@LINE+3]] [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is false [async-debug-paths]
  } catch (int) {
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Heavy' is true [async-debug-paths]
  }
  run();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nothing is known [async-debug-paths]
}
SHOW void loop(int Count) {
  while (Count > 0) {
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: nothing is known [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Count > 0' is true [async-debug-paths]
    --Count;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Count > 0' is true [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
  }
  if (Count > 0)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Count > 0' is false [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: never reached [async-debug-paths]
}

// A call of the own object may change what its members are.
struct Owner {
  bool IsOpen;
  void reset() noexcept;
  SHOW void ownMember() {
    if (!IsOpen)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: nothing is known [async-debug-paths]
      return;
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'IsOpen' is false [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'IsOpen' is true [async-debug-paths]
    reset();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'IsOpen' is true [async-debug-paths]
    run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: nothing is known [async-debug-paths]
    if (IsOpen)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: nothing is known [async-debug-paths]
      run();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'IsOpen' is true [async-debug-paths]
  }
};
