// A stub of Boost.Interprocess: only what the fixtures use.
#pragma once

namespace boost {
namespace interprocess {
class interprocess_semaphore {
public:
  void wait();
  bool try_wait();
};
} // namespace interprocess
} // namespace boost
