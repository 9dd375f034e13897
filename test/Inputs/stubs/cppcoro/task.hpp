// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace cppcoro {
template <typename T = void> class task;
namespace detail {
template <typename T> class task_promise : public stub_detail::returns<T> {
public:
  task<T> get_return_object() noexcept;
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
} // namespace detail

template <typename T> class [[nodiscard]] task {
public:
  using promise_type = detail::task_promise<T>;
  using value_type = T;
  task() noexcept;
  task(task &&) noexcept;
  task(const task &) = delete;
  task &operator=(task &&) noexcept;
  ~task();
  bool is_ready() const noexcept;
  stub_detail::awaiter<T> operator co_await() const & noexcept;
  stub_detail::awaiter<T> operator co_await() const && noexcept;
  auto when_ready() const noexcept { return stub_detail::awaiter<void>(); }
};
} // namespace cppcoro
