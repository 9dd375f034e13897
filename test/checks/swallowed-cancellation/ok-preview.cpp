// RUN: %check %s async-*

// A wildcard does not select a check of the preview tier.

#include <folly/coro/Task.h>

folly::coro::Task<int> receive();

folly::coro::Task<void> swallows() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
