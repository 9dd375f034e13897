// RUN: %check %s
// XFAIL: *
// A free operator co_await that is a constrained template is not found.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task> struct lazy_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};

// The operator is a constrained template that takes anything.
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
