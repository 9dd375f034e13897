// A stub of Boost.Thread: only what the fixtures use.
#pragma once
#include <boost/thread.hpp>

namespace boost {
class timed_mutex {
public:
  bool timed_lock(const long &Limit);
  template <typename R, typename P>
  bool try_lock_for(const chrono::duration<R, P> &) {
    return true;
  }
  bool try_lock();
  void unlock();
};
struct join_if_joinable {};
template <typename CallableThread = join_if_joinable> class scoped_thread {
public:
  ~scoped_thread();
  void join();
  template <typename R, typename P>
  bool try_join_for(const chrono::duration<R, P> &) {
    return true;
  }
  bool joinable() const;
};
namespace concurrent {
template <typename T> class sync_priority_queue {
public:
  void push(const T &);
  T pull();
  int try_pull(T &);
  int wait_pull(T &);
};
} // namespace concurrent
namespace executors {
class loop_executor {
public:
  void loop();
  void run_queued_closures();
};
} // namespace executors
} // namespace boost
