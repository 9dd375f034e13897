// A stub of Abseil: only what the fixtures use.
#pragma once

namespace absl {
inline namespace lts_20250814 {
class Duration {};
void SleepFor(Duration);
class Mutex {
public:
  Mutex();
  void lock();
  void Lock();
  bool TryLock();
  void unlock();
  void Unlock();
};
class MutexLock {
public:
  explicit MutexLock(Mutex *);
  explicit MutexLock(Mutex &);
  MutexLock(const MutexLock &) = delete;
  ~MutexLock();
};
class ReleasableMutexLock {
public:
  explicit ReleasableMutexLock(Mutex *);
  ReleasableMutexLock(const ReleasableMutexLock &) = delete;
  ~ReleasableMutexLock();
  void Release();
};
class Notification {
public:
  void WaitForNotification() const;
};
} // namespace lts_20250814
} // namespace absl
