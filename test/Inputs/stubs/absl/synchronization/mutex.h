// A stub of Abseil: only what the fixtures use.
#pragma once

namespace absl {
inline namespace lts_20250814 {
class Duration {
public:
  constexpr Duration(long Units = 0) : Rep(Units) {}

private:
  [[maybe_unused]] long Rep;
};
constexpr Duration ZeroDuration() { return Duration(); }
class Condition {
public:
  explicit Condition(const bool *);
};
void SleepFor(Duration);
class Mutex {
public:
  Mutex();
  void Await(const Condition &);
  bool AwaitWithTimeout(const Condition &, Duration);
  void LockWhen(const Condition &);
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
class CondVar {
public:
  void Wait(Mutex *);
  bool WaitWithTimeout(Mutex *, Duration);
  void Signal();
};
class BlockingCounter {
public:
  void Wait();
  bool DecrementCount();
};
class Barrier {
public:
  bool Block();
};
class once_flag {};
template <typename F> void call_once(once_flag &, F &&) {}
class Notification {
public:
  bool HasBeenNotified() const;
  bool WaitForNotificationWithTimeout(Duration) const;
  void WaitForNotification() const;
};
} // namespace lts_20250814
} // namespace absl
