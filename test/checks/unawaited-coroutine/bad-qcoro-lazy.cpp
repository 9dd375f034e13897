// RUN: %check %s

// In a library whose tasks start at once, the lazy one must be awaited.

#include <qcoro/qcorolazytask.h>
#include <qcoro/qcorotask.h>

QCoro::LazyTask<int> later();

QCoro::Task<> both() {
  later();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'later' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
