// RUN: %check %s

// Naming an eager task switches [[nodiscard]] off, and nothing awaits it.

#include <mylib/task.hpp>

mylib::eager<int> start();

mylib::task<> stores() {
  auto Work = start();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  co_return;
}
