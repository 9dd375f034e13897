// A stub of Boost.Interprocess: only what the fixtures use.
#pragma once

namespace boost {
namespace interprocess {
class file_lock {
public:
  explicit file_lock(const char *);
  void lock();
  bool try_lock();
  void unlock();
};
} // namespace interprocess
} // namespace boost
