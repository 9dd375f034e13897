// A stub of QCoro: only what the fixtures use. A Task starts when it is
// called, and is not [[nodiscard]].
#pragma once
#include <QtCore>
#include <chrono>
#include <detail/coroutine_results.hpp>

namespace QCoro {
template <typename T = void> class Task;
namespace detail {
template <typename T> class TaskPromise : public stub_detail::returns<T> {
public:
  Task<T> get_return_object() noexcept;
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
  template <typename Awaitable> auto &&await_transform(Awaitable &&Object) {
    return static_cast<Awaitable &&>(Object);
  }
};
} // namespace detail

template <typename T> class Task {
public:
  using promise_type = detail::TaskPromise<T>;
  using value_type = T;
  Task() noexcept;
  Task(Task &&) noexcept;
  Task(const Task &) = delete;
  Task &operator=(Task &&) noexcept;
  ~Task();
  bool isReady() const;
  auto operator co_await() const noexcept { return stub_detail::awaiter<T>(); }
  template <typename F> Task<void> then(F &&) && {
    return stub_detail::any<Task<void>>();
  }
};

template <typename T> T waitFor(Task<T> &);
template <typename T> T waitFor(Task<T> &&);
Task<> moveToThread(QThread *);
template <typename R, typename P>
Task<> sleepFor(const std::chrono::duration<R, P> &);
template <typename T, typename Context, typename F>
void connect(Task<T> &&, Context *, F &&) {}
} // namespace QCoro
