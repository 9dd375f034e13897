// RUN: %check %s
// What the promise inherits transforms what it awaits.
#include <coroutine>
#include <detail/coroutine_results.hpp>

namespace in_a_base_of_the_promise {
struct task;
struct transforms {
  stub_detail::awaiter<void> await_transform(task &&);
};
struct task {
  struct promise_type : transforms, stub_detail::returns<void> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
};
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace in_a_base_of_the_promise
