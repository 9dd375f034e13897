// RUN: %check %s
// LLVM 19 does not know coro_await_elidable yet.
// XFAIL: module-llvm-19
// Attributes of clang that say that a coroutine returns the type.
#include <coroutine>
#include <detail/coroutine_results.hpp>
#include <mylib/task.hpp>

struct [[clang::coro_return_type, nodiscard]] returned {
  stub_detail::awaiter<void> operator co_await() const;
};
struct [[clang::coro_await_elidable, nodiscard]] elidable {
  stub_detail::awaiter<void> operator co_await() const;
};
struct [[clang::coro_return_type, clang::coro_lifetimebound]] lazy {
  struct promise_type : stub_detail::returns<void> {
    lazy get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<void> operator co_await() const;
};
returned fetch_returned();
elidable fetch_elidable();
lazy fetch_lazy();

mylib::task<> drops() {
  fetch_returned();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_returned' is dropped [async-unawaited-coroutine]
  fetch_elidable();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_elidable' is dropped [async-unawaited-coroutine]
  fetch_lazy();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_lazy' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
mylib::task<> awaits() {
  co_await fetch_returned();
  co_await fetch_elidable();
  co_await fetch_lazy();
}
