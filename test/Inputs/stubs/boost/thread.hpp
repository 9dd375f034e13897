// A stub of Boost.Thread: only what the fixtures use. As there, the waits of
// futures are declared in a base class.
#pragma once
#include <chrono>
#include <utility>

namespace boost {
namespace chrono = std::chrono;

class mutex {
public:
  mutex();
  void lock();
  bool try_lock();
  void unlock();
};
class recursive_mutex {
public:
  void lock();
  void unlock();
};
class shared_mutex {
public:
  void lock();
  void lock_shared();
  void unlock_shared();
};
struct defer_lock_t {};
inline constexpr defer_lock_t defer_lock{};
struct try_to_lock_t {};
inline constexpr try_to_lock_t try_to_lock{};
template <typename Mutex> class lock_guard {
public:
  explicit lock_guard(Mutex &);
  ~lock_guard();
};
template <typename Mutex> class unique_lock {
public:
  explicit unique_lock(Mutex &);
  unique_lock(Mutex &, defer_lock_t);
  unique_lock(Mutex &, try_to_lock_t);
  ~unique_lock();
  void lock();
  void unlock();
  bool owns_lock() const;
};
template <typename Mutex> class shared_lock {
public:
  explicit shared_lock(Mutex &);
  ~shared_lock();
};
template <typename Mutex> class upgrade_lock {
public:
  explicit upgrade_lock(Mutex &);
  ~upgrade_lock();
};

class thread {
public:
  template <typename F> explicit thread(F &&) {}
  ~thread();
  static void sleep(const int &);
  void join();
  template <typename R, typename P>
  bool try_join_for(const chrono::duration<R, P> &);
  template <typename C, typename D>
  bool try_join_until(const chrono::time_point<C, D> &);
  void detach();
};
class thread_group {
public:
  template <typename F> thread *create_thread(F) { return nullptr; }
  void join_all();
};
namespace this_thread {
template <typename R, typename P>
void sleep_for(const chrono::duration<R, P> &) {}
template <typename C, typename D>
void sleep_until(const chrono::time_point<C, D> &) {}
void yield();
} // namespace this_thread

namespace detail {
template <typename R> class basic_future {
public:
  bool is_ready() const;
  void wait() const;
  template <typename Rep, typename P>
  int wait_for(const chrono::duration<Rep, P> &) const;
};
} // namespace detail
template <typename R> class future : public detail::basic_future<R> {
public:
  R get();
};
template <typename R> class shared_future : public detail::basic_future<R> {
public:
  R get() const;
};
template <typename F> future<int> async(F &&) { return {}; }
template <typename... Futures> void wait_for_all(Futures &...) {}

class condition_variable {
public:
  void wait(unique_lock<mutex> &);
  template <typename R, typename P>
  int wait_for(unique_lock<mutex> &, const chrono::duration<R, P> &);
  void notify_one();
};
class barrier {
public:
  bool wait();
};
class latch {
public:
  void wait();
  bool try_wait();
  template <typename R, typename P>
  bool wait_for(const chrono::duration<R, P> &);
};
} // namespace boost
