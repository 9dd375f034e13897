// RUN: %check %s --config='{CheckOptions: {async-unawaited-coroutine.WarnOnIdiomaticDrops: true}}'

// Types whose dropping is an idiom are reported on request.

#include <folly/futures/Future.h>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>

mylib::eager<int> start();
QCoro::Task<> load();
folly::SemiFuture<int> compute();

mylib::task<> drops() {
  start();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'start' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  load();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so its{{.*}} [async-unawaited-coroutine]
  compute();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'compute' is dropped, so its{{.*}} [async-unawaited-coroutine]
  auto Loading = load();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Loading' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  (void)load();
  co_return;
}
