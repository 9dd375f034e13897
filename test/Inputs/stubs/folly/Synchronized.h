// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/SharedMutex.h>

namespace folly {
template <typename Synchronized, typename LockPolicy> class LockedPtr {
public:
  LockedPtr();
  LockedPtr(LockedPtr &&) noexcept;
  LockedPtr &operator=(LockedPtr &&) noexcept;
  ~LockedPtr();
  explicit operator bool() const;
  void unlock() noexcept;
  typename Synchronized::DataType *operator->() const;
  typename Synchronized::DataType &operator*() const;
};
struct exclusive_policy {};
struct shared_policy {};
template <typename T, typename Mutex = SharedMutex> class Synchronized {
public:
  using DataType = T;
  using LockedPtr = folly::LockedPtr<Synchronized, exclusive_policy>;
  using ConstLockedPtr = folly::LockedPtr<Synchronized, shared_policy>;
  LockedPtr wlock();
  ConstLockedPtr rlock();
  LockedPtr tryWLock();
};
} // namespace folly
