// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>
#include <mutex>

namespace folly {
namespace coro {
class Mutex {
public:
  Mutex() noexcept;
  Mutex(const Mutex &) = delete;
  bool try_lock() noexcept;
  void unlock() noexcept;
  [[nodiscard]] stub_detail::awaiter<void> co_lock() noexcept;
  [[nodiscard]] stub_detail::awaiter<std::unique_lock<Mutex>>
  co_scoped_lock() noexcept;
};
} // namespace coro
} // namespace folly
