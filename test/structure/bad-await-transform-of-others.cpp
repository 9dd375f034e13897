// RUN: %check %s
// Only the promise of another task knows how to await the task.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task> struct lazy_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};

namespace by_overload {
struct step {
  using promise_type = lazy_promise<step>;
};
template <typename T> struct typed_step {
  using promise_type = lazy_promise<typed_step>;
};
struct flow {
  struct promise_type : lazy_promise<flow> {
    stub_detail::awaiter<void> await_transform(step &&);
    template <typename T>
    stub_detail::awaiter<T> await_transform(typed_step<T>);
  };
};
step fetch();
typed_step<int> fetch_number();
flow runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_number();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_number' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
} // namespace by_overload

// A promise that takes anything shows what it takes where it is used.
namespace by_use {
struct step {
  using promise_type = lazy_promise<step>;
};
struct routine {
  using promise_type = lazy_promise<routine>;
};
struct base_promise : stub_detail::returns<void> {
  template <typename Awaitable>
  stub_detail::awaiter<void> await_transform(Awaitable &&);
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
struct flow {
  struct promise_type : base_promise {
    flow get_return_object();
  };
};
step fetch();
routine start();
flow runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  start();
  co_await fetch();
}
} // namespace by_use

// A generator is no task, whoever asks it for values.
namespace generators {
struct numbers {
  struct promise_type : lazy_promise<numbers> {
    std::suspend_always yield_value(int) noexcept;
  };
};
struct flow {
  struct promise_type : lazy_promise<flow> {
    stub_detail::awaiter<int> await_transform(numbers &);
  };
};
numbers count();
flow runs() {
  count();
  co_return;
}
} // namespace generators
