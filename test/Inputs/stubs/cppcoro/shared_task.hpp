// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <cppcoro/task.hpp>

namespace cppcoro {
template <typename T = void> class [[nodiscard]] shared_task {
public:
  struct promise_type : stub_detail::returns<T> {
    shared_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  shared_task() noexcept;
  shared_task(const shared_task &) noexcept;
  shared_task(shared_task &&) noexcept;
  shared_task &operator=(shared_task) noexcept;
  ~shared_task();
  bool is_ready() const noexcept;
  stub_detail::awaiter<T> operator co_await() const noexcept;
};
template <typename Awaitable>
shared_task<stub_detail::await_result_t<Awaitable>> make_shared_task(Awaitable);
} // namespace cppcoro
