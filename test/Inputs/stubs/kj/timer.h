#pragma once
#include <kj/async.h>

namespace kj {
class Duration {};
class TimePoint {};
class Timer {
public:
  virtual Promise<void> atTime(TimePoint) = 0;
  virtual Promise<void> afterDelay(Duration) = 0;
};
} // namespace kj
