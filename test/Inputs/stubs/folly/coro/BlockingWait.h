// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>

namespace folly {
namespace coro {
struct blocking_wait_fn {
  template <typename T> T operator()(Task<T> &&) const;
  template <typename T> T operator()(Task<T> &&, Executor *) const;
  template <typename T> T operator()(TaskWithExecutor<T> &&) const;
  template <typename T> T operator()(SemiFuture<T> &&) const;
};
inline constexpr blocking_wait_fn blocking_wait{};
inline constexpr blocking_wait_fn blockingWait{};
} // namespace coro
} // namespace folly
