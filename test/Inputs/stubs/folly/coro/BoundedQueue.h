// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>

namespace folly {
namespace coro {
template <typename T, bool SingleProducer = false, bool SingleConsumer = false>
class BoundedQueue {
public:
  explicit BoundedQueue(unsigned);
  template <typename U = T> Task<void> enqueue(U &&) {
    return stub_detail::any<Task<void>>();
  }
  Task<T> dequeue();
};
} // namespace coro
} // namespace folly
