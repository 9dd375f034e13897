// A stub of libcoro: only what the fixtures use.
#pragma once
#include <chrono>
#include <condition_variable>
#include <detail/coroutine_results.hpp>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace coro {
template <typename T = void> class task;
namespace detail {
template <typename T> struct promise : public stub_detail::returns<T> {
  task<T> get_return_object() noexcept;
  auto initial_suspend() noexcept { return std::suspend_always(); }
  auto final_suspend() noexcept { return std::suspend_always(); }
};
} // namespace detail

template <typename T> class [[nodiscard]] task {
public:
  using promise_type = detail::promise<T>;
  task() noexcept;
  task(task &&) noexcept;
  task &operator=(task &&) noexcept;
  ~task();
  bool is_ready() const noexcept;
  bool resume();
  stub_detail::awaiter<T> operator co_await() const & noexcept;
  stub_detail::awaiter<T> operator co_await() const && noexcept;
};

template <typename Awaitable>
stub_detail::await_result_t<Awaitable> sync_wait(Awaitable &&);
template <typename... T>
[[nodiscard]] stub_detail::awaiter<std::tuple<task<T>...>> when_all(task<T>...);
namespace detail {
template <typename T> class when_all_task {
public:
  T return_value();
};
} // namespace detail
template <typename T>
[[nodiscard]] stub_detail::awaiter<std::vector<detail::when_all_task<T>>>
    when_all(std::vector<task<T>>);

template <typename T>
[[nodiscard]] task<T> when_any(std::vector<task<T>>);

class thread_pool {
public:
  struct schedule_operation : public stub_detail::awaiter<void> {};
  static std::unique_ptr<thread_pool> make_unique();
  [[nodiscard]] schedule_operation schedule();
  [[nodiscard]] schedule_operation yield();
  bool spawn_detached(task<void> &&) noexcept;
  void shutdown() noexcept;
};

class scheduler {
public:
  struct schedule_operation : public stub_detail::awaiter<void> {};
  std::size_t process_events(std::chrono::milliseconds = {});
  [[nodiscard]] schedule_operation schedule();
  [[nodiscard]] task<void> schedule_after(std::chrono::milliseconds);
  [[nodiscard]] task<void> yield_for(std::chrono::milliseconds);
  bool spawn_detached(task<void> &&);
};

template <typename Executor> class task_group {
public:
  explicit task_group(std::unique_ptr<Executor> &);
  ~task_group();
  [[nodiscard]] bool start(task<void> &&);
  stub_detail::awaiter<void> operator co_await() const noexcept;
};

class scoped_lock {
public:
  ~scoped_lock();
};
class mutex {
public:
  [[nodiscard]] stub_detail::awaiter<scoped_lock> scoped_lock();
  [[nodiscard]] stub_detail::awaiter<void> lock();
  void unlock();
};
class condition_variable {
public:
  [[nodiscard]] stub_detail::awaiter<void> wait(coro::scoped_lock &);
  template <typename Predicate>
  [[nodiscard]] stub_detail::awaiter<void> wait(coro::scoped_lock &, Predicate);
  [[nodiscard]] task<std::cv_status> wait_for(coro::scoped_lock &,
                                              std::chrono::milliseconds);
};
template <typename Executor = thread_pool> class shared_mutex {
public:
  [[nodiscard]] task<void> scoped_lock(task<void>);
  [[nodiscard]] stub_detail::awaiter<void> lock();
  void unlock();
};
template <std::ptrdiff_t Max> class semaphore {
public:
  explicit semaphore(std::ptrdiff_t);
  [[nodiscard]] stub_detail::awaiter<void> acquire();
  [[nodiscard]] task<void> release();
};
template <typename T> class queue {
public:
  task<void> push(const T &);
  stub_detail::awaiter<T> pop();
};

namespace net {
class hostname {
public:
  explicit hostname(std::string);
};
namespace dns {
template <typename Scheduler> class resolver {
public:
  task<std::shared_ptr<int>> host_by_name(const hostname &);
};
} // namespace dns
} // namespace net
} // namespace coro
