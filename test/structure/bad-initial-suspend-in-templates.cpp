// RUN: %check %s
// What is not instantiated tells all the same when a task starts: no coroutine
// here returns these.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <bool Ready> struct ready_if {
  constexpr bool await_ready() const noexcept { return Ready; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
template <bool Lazy> struct ready_unless {
  bool await_ready() const noexcept { return !Lazy; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
struct constant {
  static constexpr bool IsReady = false;
  bool await_ready() const noexcept { return IsReady; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
struct schedule {
  constant operator co_await() const noexcept { return {}; }
};
struct by_state {
  int State;
  bool await_ready() const noexcept {
    bool IsReady = true;
    if (State == 0)
      return false;
    return IsReady;
  }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};

template <typename Suspend> struct [[nodiscard]] task {
  struct promise_type : stub_detail::returns<void> {
    task get_return_object();
    Suspend initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<void> operator co_await() const;
};
task<ready_if<true>> fetch_ready();
task<ready_if<false>> fetch_not_ready();
task<ready_unless<true>> fetch_lazy();
task<constant> fetch_constant();
task<schedule> fetch_scheduled();
task<by_state> fetch_by_state();

// The promise inherits from a template of itself, as so many do.
template <typename Promise> struct promise_base {
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  void unhandled_exception() noexcept {}
};
template <typename T> struct nested {
  struct promise_type : promise_base<promise_type> {
    nested get_return_object();
    void return_value(T);
  };
  stub_detail::awaiter<T> operator co_await() const;
};
nested<int> fetch_nested();

template <typename T> struct outer;
template <typename T> struct outer_promise : promise_base<outer_promise<T>> {
  outer<T> get_return_object();
  void return_value(T);
};
template <typename T> struct outer {
  using promise_type = outer_promise<T>;
  stub_detail::awaiter<T> operator co_await() const;
};
outer<int> fetch_outer();

// What it returns is not deduced yet.
template <typename T> struct deduced {
  struct promise_type : stub_detail::returns<T> {
    deduced get_return_object();
    auto initial_suspend() noexcept { return std::suspend_always{}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  stub_detail::awaiter<T> operator co_await() const;
};
deduced<int> fetch_deduced();

// Bases that never end are no reason to look forever.
template <int N> struct countdown : countdown<N - 1> {};
template <> struct countdown<0> {
  std::suspend_always initial_suspend() noexcept { return {}; }
};
template <typename T> struct endless {
  struct promise_type : countdown<sizeof(T)> {
    endless get_return_object();
  };
  stub_detail::awaiter<T> operator co_await() const;
};
endless<int> fetch_endless();

outer<int> drops() {
  fetch_ready();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_ready' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  fetch_not_ready();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_not_ready' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_lazy();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_lazy' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_constant();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_constant' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_scheduled();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_scheduled' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_by_state();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_by_state' is dropped [async-unawaited-coroutine]
  fetch_nested();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_nested' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_outer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_outer' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_deduced();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_deduced' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_endless();
  co_return 1;
}
