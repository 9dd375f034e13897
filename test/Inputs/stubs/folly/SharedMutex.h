// A stub of folly: only what the fixtures use.
#pragma once

namespace folly {
template <bool ReaderPriority> class SharedMutexImpl {
public:
  SharedMutexImpl();
  void lock();
  bool try_lock();
  void unlock();
  void lock_shared();
  bool try_lock_shared();
  void unlock_shared();
};
using SharedMutex = SharedMutexImpl<false>;
} // namespace folly
