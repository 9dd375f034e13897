// RUN: %check %s
// A global name is that of a function of C; members are named by their class.
#include <mylib/task.hpp>

extern "C" void legacy_save();
struct Store {
  void save();
};

mylib::task<> runs(Store &Own) {
  legacy_save();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'legacy_save' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  Own.save();
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Store::save' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  co_return;
}
