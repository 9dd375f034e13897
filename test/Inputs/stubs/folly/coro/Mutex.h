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
template <typename Mutex> class SharedLock {
public:
  ~SharedLock();
};
template <typename Mutex> class UpgradeLock {
public:
  ~UpgradeLock();
};
class SharedMutexFair {
public:
  void unlock() noexcept;
  [[nodiscard]] stub_detail::awaiter<std::unique_lock<SharedMutexFair>>
  co_scoped_lock() noexcept;
  [[nodiscard]] stub_detail::awaiter<SharedLock<SharedMutexFair>>
  co_scoped_lock_shared() noexcept;
  [[nodiscard]] stub_detail::awaiter<UpgradeLock<SharedMutexFair>>
  co_scoped_lock_upgrade() noexcept;
};
using SharedMutex = SharedMutexFair;
} // namespace coro
} // namespace folly
