// RUN: %check %s
// XFAIL: *
#include <coroutine>
#include <detail/coroutine_results.hpp>

// An operation that no coroutine returns, and that only the promise of the
// coroutine around it transforms. It looks like any value that a promise lets
// coroutines await, as the result of a call that is done: dropping that is no
// mistake.
namespace operation_of_the_promise {
struct sleep {
  int Milliseconds;
};
struct task {
  struct promise_type : stub_detail::returns<void> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    stub_detail::awaiter<void> await_transform(sleep);
    stub_detail::awaiter<void> await_transform(task &&);
  };
};
sleep sleep_for(int);
task runs() {
  sleep_for(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'sleep_for' is dropped, so it has no effect [async-unawaited-coroutine]
  co_await sleep_for(1);
}
} // namespace operation_of_the_promise
