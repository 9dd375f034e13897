// RUN: %check %s
// Work that runs by itself may be let go, unless the code says otherwise.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task> struct eager_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
struct [[nodiscard]] on_type {
  using promise_type = eager_promise<on_type>;
  stub_detail::awaiter<void> operator co_await() const;
};
struct plain {
  using promise_type = eager_promise<plain>;
  stub_detail::awaiter<void> operator co_await() const;
};
struct [[nodiscard]] base {};
struct derived : base {
  using promise_type = eager_promise<derived>;
  stub_detail::awaiter<void> operator co_await() const;
};
on_type start_type();
[[nodiscard]] plain start_function() { co_return; }
plain start_plain();
derived start_derived();

on_type drops() {
  start_type();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'start_type' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  start_function();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'start_function' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  start_plain();
  start_derived();
  co_return;
}

// Letting go is said, not forgotten.
on_type lets_go() {
  (void)start_type();
  (void)start_function();
  static_cast<void>(start_plain());
  co_return;
}

// A task that nobody starts is lost, whatever the code says.
struct lazy {
  struct promise_type : stub_detail::returns<void> {
    lazy get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<void> operator co_await() const;
};
lazy fetch();
lazy drops_lazy() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  (void)fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
