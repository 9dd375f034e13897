// RUN: %check %s
// XFAIL: *
// Whether the constraints of a free operator co_await hold is the compiler's to
// say, and it does not say it where nobody awaits.
#include <coroutine>
#include <detail/coroutine_results.hpp>

struct task {
  struct promise_type : stub_detail::returns<void> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  static constexpr bool is_awaitable = true;
};
template <typename T>
  requires T::is_awaitable
stub_detail::awaiter<void> operator co_await(T);

task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
