// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>

namespace folly {
namespace coro {
class AsyncScope {
public:
  AsyncScope() noexcept;
  ~AsyncScope();
  void add(TaskWithExecutor<void> &&);
  Task<void> joinAsync() noexcept;
};
class CancellableAsyncScope {
public:
  CancellableAsyncScope() noexcept;
  ~CancellableAsyncScope();
  void add(TaskWithExecutor<void> &&);
};
} // namespace coro
} // namespace folly
