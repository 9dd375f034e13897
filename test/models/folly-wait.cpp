// RUN: %check %s
// The model of folly: waiting for a future blocks, although what it returns is
// the future itself, which could be awaited.
#include <folly/coro/Task.h>
#include <folly/futures/Future.h>
using namespace std::chrono_literals;

folly::coro::Task<void> waits(folly::SemiFuture<int> &request,
                              folly::Future<int> &here) {
  request.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'folly::SemiFuture::wait' blocks
  here.wait(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'folly::Future::wait' blocks
  here.wait(0s);
  co_return;
}
