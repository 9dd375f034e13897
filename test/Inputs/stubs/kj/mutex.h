#pragma once

namespace kj {
template <typename T> class Locked {
public:
  Locked(Locked &&);
  ~Locked();
  T *operator->();
  template <typename Condition> void wait(Condition &&) {}
};
template <typename T> class MutexGuarded {
public:
  Locked<T> lockExclusive() const;
  Locked<const T> lockShared() const;
};
} // namespace kj
