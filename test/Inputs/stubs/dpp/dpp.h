// A stub of D++ with coroutines: only what the fixtures use.
#pragma once
#include <chrono>
#include <cstdint>
#include <detail/coroutine_results.hpp>
#include <string>

namespace dpp {
template <typename Derived> class basic_awaitable {
public:
  int sync_wait() { return 0; }
  template <typename Rep, typename Period>
  int sync_wait_for(const std::chrono::duration<Rep, Period> &) {
    return 0;
  }
};
template <typename T> class awaitable : public basic_awaitable<awaitable<T>> {
public:
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
template <typename R> class [[nodiscard]] task : public awaitable<R> {
public:
  task(task &&) noexcept;
  ~task();
  task &cancel() & noexcept;
};
template <typename R>
class [[nodiscard]] coroutine : public basic_awaitable<coroutine<R>> {
public:
  coroutine(coroutine &&) noexcept;
  ~coroutine();
  stub_detail::awaiter<R> operator co_await();
};
template <typename R> class async : public awaitable<R> {
public:
  async(async &&) noexcept;
  ~async();
};
struct job {};

namespace detail {
template <typename Returned, typename R, typename Suspend>
struct promise : stub_detail::returns<R> {
  Returned get_return_object();
  Suspend initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
};
} // namespace detail

struct confirmation {};
struct http_request_completion_t {};
class cluster {
public:
  async<confirmation> co_message_delete(uint64_t);
  [[nodiscard]] async<http_request_completion_t> co_request(const std::string &);
  [[nodiscard]] async<uint64_t> co_sleep(uint64_t);
};
} // namespace dpp

template <typename R, typename... Args>
struct std::coroutine_traits<dpp::task<R>, Args...> {
  using promise_type = dpp::detail::promise<dpp::task<R>, R, std::suspend_never>;
};
template <typename R, typename... Args>
struct std::coroutine_traits<dpp::coroutine<R>, Args...> {
  using promise_type =
      dpp::detail::promise<dpp::coroutine<R>, R, std::suspend_always>;
};
template <typename... Args> struct std::coroutine_traits<dpp::job, Args...> {
  using promise_type = dpp::detail::promise<dpp::job, void, std::suspend_never>;
};
