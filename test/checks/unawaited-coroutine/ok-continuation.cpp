// RUN: %check %s

// A member that is called on a task consumes it.

#include <folly/coro/Task.h>
#include <seastar/core/coroutine.hh>

seastar::future<int> answer();
folly::coro::Task<int> compute();

seastar::future<> chain() {
  auto Answer = answer();
  return Answer.then([](int) {}).discard_result();
}

void start(folly::Executor *Executor) {
  auto Task = compute();
  std::move(Task).scheduleOn(Executor).start();
  compute().scheduleOn(Executor).start([](auto &&) {});
}
