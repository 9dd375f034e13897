// RUN: %check %s
// Only the promise knows how to await the task.
#include <coroutine>
#include <detail/coroutine_results.hpp>

namespace its_own_promise {
struct task {
  struct promise_type : stub_detail::returns<void> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    stub_detail::awaiter<void> await_transform(task &&);
  };
};
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace its_own_promise

namespace in_a_template {
template <typename T> struct task {
  struct promise_type : stub_detail::returns<T> {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    template <typename U> stub_detail::awaiter<U> await_transform(task<U>);
  };
};
task<int> fetch();
task<void> runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace in_a_template

// A promise that lets nothing be awaited.
namespace deleted {
struct routine {
  struct promise_type : stub_detail::returns<void> {
    routine get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    template <typename U> void await_transform(U &&) = delete;
  };
};
routine start();
its_own_promise::task silent() {
  start();
  co_return;
}
} // namespace deleted
