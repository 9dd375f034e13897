// A stub of oneTBB: only what the fixtures use.
#pragma once
#include <detail/any.hpp>

namespace tbb {
namespace detail {
namespace d1 {
template <typename Mutex> class unique_scoped_lock {
public:
  unique_scoped_lock() noexcept;
  unique_scoped_lock(Mutex &M);
  unique_scoped_lock(const unique_scoped_lock &) = delete;
  ~unique_scoped_lock();
  void acquire(Mutex &M);
  bool try_acquire(Mutex &M);
  void release();
};
class mutex {
public:
  using scoped_lock = unique_scoped_lock<mutex>;
  void lock();
  bool try_lock();
  void unlock();
};
template <typename Index, typename Function>
void parallel_for(Index, Index, const Function &) {}
class task_arena {
public:
  template <typename F> void enqueue(F &&) {}
  template <typename F> auto execute(F &&Function) -> decltype(Function()) {
    return stub_detail::any<decltype(Function())>();
  }
};
} // namespace d1
namespace d2 {
enum task_group_status { not_complete, complete, canceled };
class task_group_base {
public:
  ~task_group_base() noexcept(false);
  task_group_status wait();
  void cancel();
};
class task_group : public task_group_base {
public:
  template <typename F> void run(F &&) {}
  template <typename F> task_group_status run_and_wait(const F &) {
    return complete;
  }
};
class graph {
public:
  void wait_for_all();
};
template <typename T> class concurrent_bounded_queue {
public:
  void push(const T &Value);
  void pop(T &Result);
  bool try_pop(T &Result);
};
} // namespace d2
} // namespace detail
inline namespace v1 {
using detail::d1::mutex;
using detail::d1::parallel_for;
using detail::d1::task_arena;
using detail::d2::concurrent_bounded_queue;
using detail::d2::task_group;
namespace flow {
using detail::d2::graph;
} // namespace flow
} // namespace v1
} // namespace tbb
