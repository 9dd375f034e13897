// RUN: %check %s

// A temporary guard lives until the full expression ends, and that is after
// the await in it.

#include <mylib/task.hpp>
#include <folly/Synchronized.h>
#include <vector>

mylib::task<> send(const std::vector<int> &);
folly::Synchronized<std::vector<int>> Data;

mylib::task<> sendAll() {
  co_await send(*Data.rlock());
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: what 'rlock' returns stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
}
mylib::task<> sendFirst() {
  co_await send(Data.wlock().operator*());
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: what 'wlock' returns stays locked while the coroutine{{.*}} [async-lock-across-await]
}
mylib::task<> sendOrNot(bool B) {
  co_await (B ? send(*Data.rlock()) : send({}));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: what 'rlock' returns stays locked while the coroutine{{.*}} [async-lock-across-await]
}
