// A stub of concurrencpp: only what the fixtures use. As in concurrencpp, the
// promises come from coroutine_traits.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>
#include <exception>
#include <memory>
#include <stdexcept>
#include <tuple>
#include <vector>

namespace concurrencpp {
namespace errors {
struct interrupted_task : public std::runtime_error {
  using runtime_error::runtime_error;
};
struct broken_task : public interrupted_task {
  using interrupted_task::interrupted_task;
};
struct runtime_shutdown : public interrupted_task {
  using interrupted_task::interrupted_task;
};
} // namespace errors

enum class result_status { idle, value, exception };

template <typename T> class result {
public:
  result() noexcept = default;
  result(result &&) noexcept;
  result &operator=(result &&) noexcept;
  ~result() noexcept;
  explicit operator bool() const noexcept;
  result_status status() const;
  void wait() const;
  template <typename R, typename P>
  result_status wait_for(std::chrono::duration<R, P>) const;
  template <typename C, typename D>
  result_status wait_until(std::chrono::time_point<C, D>) const;
  T get();
  stub_detail::awaiter<T> operator co_await();
};

template <typename T> class result_promise {
public:
  result<T> get_result();
  void set_result(T);
  void set_exception(std::exception_ptr) noexcept;
};

template <typename T> class shared_result {
public:
  shared_result() noexcept = default;
  shared_result(const shared_result &) noexcept;
  ~shared_result() noexcept;
  explicit operator bool() const noexcept;
  result_status status() const noexcept;
  void wait();
  template <typename C, typename D>
  result_status wait_until(std::chrono::time_point<C, D>);
  T get();
  stub_detail::awaiter<T> operator co_await();
};

template <typename T> class lazy_result {
public:
  lazy_result() noexcept = default;
  lazy_result(lazy_result &&) noexcept;
  ~lazy_result() noexcept;
  explicit operator bool() const noexcept;
  result_status status() const;
  result<T> run();
  stub_detail::awaiter<T> operator co_await();
};

struct null_result {};
template <typename T, typename... Args> result<T> make_ready_result(Args &&...);

namespace details {
template <typename T>
class initialy_resumed_promise : public stub_detail::returns<T> {
public:
  result<T> get_return_object() noexcept;
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
};
template <typename T> class lazy_promise : public stub_detail::returns<T> {
public:
  lazy_result<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
};
class initialy_resumed_null_result_promise : public stub_detail::returns<void> {
public:
  null_result get_return_object() noexcept;
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_never final_suspend() const noexcept { return {}; }
};
} // namespace details

class executor {
public:
  virtual ~executor() noexcept;
  template <typename F, typename... Args> void post(F &&, Args &&...) {}
  template <typename F, typename... Args>
  result<std::invoke_result_t<F, Args...>> submit(F &&, Args &&...) {
    return stub_detail::any<result<std::invoke_result_t<F, Args...>>>();
  }
};
class thread_pool_executor : public executor {};
class thread_executor : public executor {};
class worker_thread_executor : public executor {};
class runtime {
public:
  std::shared_ptr<concurrencpp::thread_pool_executor>
  background_executor() const noexcept;
  std::shared_ptr<concurrencpp::thread_pool_executor>
  thread_pool_executor() const noexcept;
};
class manual_executor : public executor {
public:
  bool loop_once();
  template <typename R, typename P>
  bool loop_once_for(std::chrono::duration<R, P>);
  template <typename R, typename P>
  std::size_t loop_for(std::size_t, std::chrono::duration<R, P>);
  void wait_for_task();
};

namespace details {
struct resume_on_awaitable : stub_detail::awaiter<void> {};
} // namespace details
template <typename Executor>
details::resume_on_awaitable resume_on(std::shared_ptr<Executor>);

class timer {};
class timer_queue {
public:
  template <typename F>
  timer make_timer(std::chrono::milliseconds, std::chrono::milliseconds,
                   std::shared_ptr<executor>, F &&) {
    return {};
  }
  template <typename Executor>
  lazy_result<void> make_delay_object(std::chrono::milliseconds,
                                      std::shared_ptr<Executor>);
};

class async_lock;
class scoped_async_lock {
  bool Owns;

public:
  lazy_result<void> relock(async_lock &);
  scoped_async_lock(scoped_async_lock &&) noexcept;
  ~scoped_async_lock() noexcept;
};
class async_lock {
public:
  lazy_result<scoped_async_lock> lock(std::shared_ptr<executor>);
};

class async_condition_variable {
public:
  lazy_result<void> await(std::shared_ptr<executor>, scoped_async_lock &);
  template <typename Predicate>
  lazy_result<void> await(std::shared_ptr<executor>, scoped_async_lock &,
                          Predicate);
};

template <typename Executor, typename... Results>
lazy_result<std::tuple<std::decay_t<Results>...>>
when_all(std::shared_ptr<Executor>, Results &&...);
template <typename Executor, typename... Results>
lazy_result<std::size_t> when_any(std::shared_ptr<Executor>, Results &&...);
} // namespace concurrencpp

template <typename T, typename... Args>
struct std::coroutine_traits<concurrencpp::result<T>, Args...> {
  using promise_type = concurrencpp::details::initialy_resumed_promise<T>;
};
template <typename T, typename... Args>
struct std::coroutine_traits<concurrencpp::lazy_result<T>, Args...> {
  using promise_type = concurrencpp::details::lazy_promise<T>;
};
template <typename... Args>
struct std::coroutine_traits<concurrencpp::null_result, Args...> {
  using promise_type =
      concurrencpp::details::initialy_resumed_null_result_promise;
};
