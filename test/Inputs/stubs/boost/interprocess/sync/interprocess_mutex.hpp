// A stub of Boost.Interprocess: only what the fixtures use.
#pragma once

namespace boost {
namespace interprocess {
struct defer_lock_type {};
struct try_to_lock_type {};
class interprocess_mutex {
public:
  void lock();
  void unlock();
};
template <typename Mutex> class scoped_lock {
public:
  explicit scoped_lock(Mutex &);
  scoped_lock(Mutex &, defer_lock_type);
  scoped_lock(Mutex &, try_to_lock_type);
  ~scoped_lock();
};
} // namespace interprocess
} // namespace boost
