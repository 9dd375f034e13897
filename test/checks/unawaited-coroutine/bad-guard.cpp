// RUN: %check %s

// The name of the variable says that it was meant to hold a lock.

#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>

mylib::task<> lockTable(int Table);
mylib::task<int> lockCount();
struct permit {};
[[nodiscard]] mylib::eager<permit> enter();
mylib::task<> save(int Value);

mylib::task<> byName() {
  auto Guard = lockTable(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Guard' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  auto write_lock_ = lockTable(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'write_lock_' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  [[maybe_unused]] auto EntryPermit2 = enter();
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'EntryPermit2' is never awaited, so nothing waits until the lock is taken [async-unawaited-coroutine]
  co_await save(1);
}

seastar::future<> units(seastar::semaphore &Limit) {
  auto Units = seastar::get_units(Limit, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Units' is never awaited, so nothing waits until the lock is taken [async-unawaited-coroutine]
  co_return;
}

// Names that hold such a word, but say something else; and a number is no lock.
mylib::task<> otherNames() {
  auto Block = lockTable(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Block' is never awaited, so it never runs [async-unawaited-coroutine]
  auto LockCounter = lockTable(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'LockCounter' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Lock = lockCount();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Lock' is never awaited, so it never runs [async-unawaited-coroutine]
  co_await save(1);
}
