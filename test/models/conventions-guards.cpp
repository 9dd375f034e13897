// RUN: %check %s async-unawaited-coroutine

// The last word of a variable's name says that it was meant to hold a lock.

#include <mylib/task.hpp>

mylib::task<> enter(int Table);

mylib::task<> names() {
  auto table_guard = enter(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'table_guard' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  auto table_lock = enter(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'table_lock' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  auto table_permit = enter(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'table_permit' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  auto table_units = enter(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'table_units' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  auto table_entry = enter(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'table_entry' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}
