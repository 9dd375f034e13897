// RUN: %check %s
// When a task starts decides what follows from dropping it.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Suspend> struct [[nodiscard]] task {
  struct promise_type : stub_detail::returns<void> {
    task get_return_object();
    Suspend initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<void> operator co_await() const;
};

struct waits {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
struct goes_on {
  constexpr bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
struct inherits : std::suspend_always {
  void await_resume() const noexcept {}
};
struct depends {
  bool IsReady;
  bool await_ready() const noexcept { return IsReady; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
struct elsewhere {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};

task<std::suspend_always> fetch_always() { co_return; }
task<std::suspend_never> fetch_never() { co_return; }
task<waits> fetch_waits() { co_return; }
task<goes_on> fetch_goes_on() { co_return; }
task<inherits> fetch_inherits() { co_return; }
task<depends> fetch_depends() { co_return; }
task<elsewhere> fetch_elsewhere() { co_return; }

task<std::suspend_always> lazy() {
  fetch_always();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_always' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_waits();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_waits' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_inherits();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_inherits' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

task<std::suspend_always> eager() {
  fetch_never();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_never' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  fetch_goes_on();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_goes_on' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  co_return;
}

// Nothing is said of what cannot be known.
task<std::suspend_always> unknown() {
  fetch_depends();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_depends' is dropped [async-unawaited-coroutine]
  fetch_elsewhere();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_elsewhere' is dropped [async-unawaited-coroutine]
  co_return;
}

// A promise may return a plain awaiter of its own, or what it inherits.
struct deduced {
  struct promise_type : stub_detail::returns<void> {
    deduced get_return_object();
    auto initial_suspend() noexcept { return std::suspend_always{}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<void> operator co_await() const;
};
struct base_promise : stub_detail::returns<void> {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
struct by_base {
  struct promise_type : base_promise {
    by_base get_return_object();
  };
  stub_detail::awaiter<void> operator co_await() const;
};
deduced fetch_deduced();
by_base fetch_by_base();
by_base drops() {
  fetch_deduced();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_deduced' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_by_base();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_by_base' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
