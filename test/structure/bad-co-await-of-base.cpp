// RUN: %check %s
// A free operator co_await that takes something more general is not found.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task> struct lazy_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};

// The operator takes a base class.
namespace operator_of_base {
struct base {};
struct task : base {
  using promise_type = lazy_promise<task>;
};
stub_detail::awaiter<void> operator co_await(const base &);
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace operator_of_base
