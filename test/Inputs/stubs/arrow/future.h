// A stub of Apache Arrow: only what the fixtures use.
#pragma once

namespace arrow {
template <typename T> class Result {};
class Status {};
template <typename T> class Future {
public:
  bool is_finished() const;
  const Result<T> &result() const &;
  Result<T> &&MoveResult();
  const Status &status() const;
  void Wait() const;
  bool Wait(double Seconds) const;
  template <typename F> void AddCallback(F) const {}
};
} // namespace arrow
