// A stub of stdexec: only what the fixtures use. As in stdexec, exec and
// exec::task are aliases.
#pragma once
#include <stdexec/execution.hpp>

namespace experimental {
namespace execution {
namespace __task {
template <typename T, typename Context> class [[nodiscard]] basic_task {
public:
  struct promise_type : stub_detail::returns<T> {
    basic_task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    template <typename Awaitable> auto await_transform(Awaitable &&Object) {
      if constexpr (requires {
                      static_cast<Awaitable &&>(Object).as_awaitable(*this);
                    })
        return static_cast<Awaitable &&>(Object).as_awaitable(*this);
      else
        return static_cast<Awaitable &&>(Object).operator co_await();
    }
  };
  basic_task(basic_task &&) noexcept;
  ~basic_task();
  stub_detail::awaiter<T> operator co_await() && noexcept;
};
} // namespace __task
template <typename T> class default_task_context {};
template <typename T>
using task = __task::basic_task<T, default_task_context<T>>;
} // namespace execution
} // namespace experimental
namespace exec = experimental::execution;
