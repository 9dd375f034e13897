// A stub of QCoro: only what the fixtures use.
#pragma once
#include <qcoro/qcorotask.h>

namespace QCoro {
template <typename T = void> class LazyTask {
public:
  class promise_type : public stub_detail::returns<T> {
  public:
    LazyTask get_return_object() noexcept;
    std::suspend_always initial_suspend() const noexcept { return {}; }
    std::suspend_always final_suspend() const noexcept { return {}; }
  };
  LazyTask() noexcept;
  LazyTask(LazyTask &&) noexcept;
  LazyTask &operator=(LazyTask &&) noexcept;
  ~LazyTask();
  auto operator co_await() const noexcept { return stub_detail::awaiter<T>(); }
};
} // namespace QCoro
