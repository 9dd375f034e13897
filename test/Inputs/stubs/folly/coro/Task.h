// A stub of folly: only what the fixtures use. As in folly, a Task has no
// operator co_await: the promise transforms it by co_viaIfAsync.
#pragma once
#include <detail/coroutine_results.hpp>
#include <exception>
#include <folly/CancellationToken.h>
#include <folly/Executor.h>
#include <folly/OperationCancelled.h>
#include <folly/futures/Future.h>

namespace folly {
namespace coro {
template <typename T = void> class Task;
template <typename T = void> class TaskWithExecutor;

struct co_current_executor_t {};
inline constexpr co_current_executor_t co_current_executor{};
struct co_reschedule_on_current_executor_t {};
inline constexpr co_reschedule_on_current_executor_t
    co_reschedule_on_current_executor{};
struct co_safe_point_t {};
inline constexpr co_safe_point_t co_safe_point{};
struct co_current_cancellation_token_t {};
inline constexpr co_current_cancellation_token_t
    co_current_cancellation_token{};
class co_error {
public:
  explicit co_error(std::exception_ptr);
};

// Everything that has an awaiter of its own.
template <typename Awaitable>
  requires requires { typename stub_detail::await_result_t<Awaitable>; }
auto co_viaIfAsync(Executor::KeepAlive<>, Awaitable &&) {
  return stub_detail::awaiter<stub_detail::await_result_t<Awaitable>>();
}

namespace detail {
template <typename T> struct lift_unit {
  using type = T;
};
template <> struct lift_unit<void> {
  using type = Unit;
};
template <typename T> using lift_unit_t = typename lift_unit<T>::type;

class TaskPromiseBase {
public:
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename Awaitable> auto await_transform(Awaitable &&Object) {
    return co_viaIfAsync(Executor::KeepAlive<>(),
                         static_cast<Awaitable &&>(Object));
  }
  stub_detail::awaiter<Executor *>
      await_transform(co_current_executor_t) noexcept;
  stub_detail::awaiter<void>
      await_transform(co_reschedule_on_current_executor_t) noexcept;
  stub_detail::awaiter<void> await_transform(co_safe_point_t) noexcept;
  stub_detail::awaiter<const CancellationToken &>
      await_transform(co_current_cancellation_token_t) noexcept;
  stub_detail::awaiter<void> yield_value(co_error) noexcept;
};
template <typename T>
class TaskPromise : public TaskPromiseBase, public stub_detail::returns<T> {
public:
  Task<T> get_return_object() noexcept;
};
} // namespace detail

template <typename T> class [[nodiscard]] Task {
public:
  using promise_type = detail::TaskPromise<T>;
  using StorageType = detail::lift_unit_t<T>;
  Task(Task &&) noexcept;
  Task(const Task &) = delete;
  Task &operator=(Task &&) noexcept;
  ~Task();
  TaskWithExecutor<T> scheduleOn(Executor::KeepAlive<>) &&;
  SemiFuture<detail::lift_unit_t<T>> semi() &&;
  friend auto co_viaIfAsync(Executor::KeepAlive<>, Task) noexcept {
    return stub_detail::awaiter<T>();
  }
};
template <typename T> class [[nodiscard]] TaskWithExecutor {
public:
  TaskWithExecutor(TaskWithExecutor &&) noexcept;
  TaskWithExecutor &operator=(TaskWithExecutor &&) noexcept;
  ~TaskWithExecutor();
  SemiFuture<detail::lift_unit_t<T>> start() &&;
  template <typename F> void start(F &&) && {}
  SemiFuture<detail::lift_unit_t<T>> startInlineUnsafe() &&;
  stub_detail::awaiter<T> operator co_await() && noexcept;
};
template <typename T>
TaskWithExecutor<T> co_withExecutor(Executor::KeepAlive<>, Task<T>);
template <typename F, typename... Args>
std::invoke_result_t<F, Args...> co_invoke(F, Args...) {
  return stub_detail::any<std::invoke_result_t<F, Args...>>();
}
template <typename T> Task<T> makeTask(T);

template <typename T> class [[nodiscard]] now_task {
public:
  using promise_type = detail::TaskPromise<T>;
  now_task(now_task &&) = delete;
  ~now_task();
  friend auto co_viaIfAsync(Executor::KeepAlive<>, now_task) noexcept {
    return stub_detail::awaiter<T>();
  }
};
} // namespace coro
} // namespace folly
