// RUN: %check %s
// A free operator co_await may be a template of any type. What code here awaits
// through it can be awaited.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task> struct lazy_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};

namespace constrained_operator {
struct task {
  using promise_type = lazy_promise<task>;
  static constexpr bool is_awaitable = true;
};
template <typename T>
  requires T::is_awaitable
stub_detail::awaiter<void> operator co_await(T);
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace constrained_operator

// It may stand in a namespace around that of the type, and take a reference.
namespace around {
template <typename T>
  requires(T::is_awaitable)
stub_detail::awaiter<void> operator co_await(T &&);
inline namespace v1 {
namespace inner {
template <typename T> struct task {
  using promise_type = lazy_promise<task>;
  static constexpr bool is_awaitable = true;
};
task<int> fetch();
task<char> fetch_other();
} // namespace inner
} // namespace v1
inner::task<int> runs() {
  inner::fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  inner::fetch_other();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_other' is dropped, so it never runs [async-unawaited-coroutine]
  co_await inner::fetch();
}
} // namespace around

// What the constraints rule out cannot be awaited, and nobody does.
namespace ruled_out {
struct routine {
  using promise_type = lazy_promise<routine>;
  static constexpr bool is_awaitable = false;
};
template <typename T>
  requires T::is_awaitable
stub_detail::awaiter<void> operator co_await(T);
routine start();
routine runs() {
  start();
  co_return;
}
} // namespace ruled_out
