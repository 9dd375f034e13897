// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/Executor.h>

namespace folly {
class EventBase : public Executor {
public:
  EventBase();
  bool loop();
  bool loopOnce(int = 0);
  void loopForever();
};
} // namespace folly
