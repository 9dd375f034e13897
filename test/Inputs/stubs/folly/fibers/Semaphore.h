// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>

namespace folly {
namespace fibers {
class Semaphore {
public:
  explicit Semaphore(unsigned long);
  void signal();
  coro::Task<void> co_wait();
};
} // namespace fibers
} // namespace folly
