// RUN: %check %s

// The bridges of other libraries.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>

cppcoro::task<int> answer();
QCoro::Task<int> load();

cppcoro::task<int> inCppcoro() {
  co_return cppcoro::sync_wait(answer());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return co_await answer();
}
QCoro::Task<int> inQCoro() {
  co_return QCoro::waitFor(load());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QCoro::waitFor' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return co_await load();
}
// This promise awaits anything.
mylib::task<int> elsewhere() {
  co_return cppcoro::sync_wait(answer());
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'cppcoro::sync_wait' blocks the thread that runs this coroutine until other coroutines are done,{{.*}} [async-blocking-call]
  // CHECK-FIXES: {{^}}  co_return co_await answer();
}
