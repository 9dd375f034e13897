// RUN: %check %s

// An awaitable that is no task: its effect is in the await.

#include <mylib/task.hpp>

struct Queue {
  mylib::resume_on high();
};
mylib::resume_on background();

mylib::task<> hops(Queue &Jobs) {
  mylib::resume_on(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resume_on' is dropped, so it has no effect [async-unawaited-coroutine]
  mylib::resume_on{2};
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resume_on' is dropped, so it has no effect [async-unawaited-coroutine]
  background();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'background' is dropped, so it has no effect [async-unawaited-coroutine]
  Jobs.high();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'high' is dropped, so it has no effect [async-unawaited-coroutine]
  auto Hop = background();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Hop' is never awaited, so it has no effect [async-unawaited-coroutine]
  co_return;
}
