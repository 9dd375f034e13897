// RUN: %check %s

// Dropping these types is how their libraries let work go on.

#include <folly/futures/Future.h>
#include <mylib/task.hpp>
#include <qcoro/qcorotask.h>

QCoro::Task<> load();
folly::SemiFuture<int> compute();

void drops() {
  load();
  compute();
}
