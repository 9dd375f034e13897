// RUN: %check %s
// Each way in which a type can say how it is awaited.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task> struct lazy_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};

// Its own members are those of an awaiter.
namespace members {
struct task {
  using promise_type = lazy_promise<task>;
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  void await_resume();
};
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace members

// It inherits them.
namespace inherited {
struct awaiter {
  bool await_ready() const noexcept;
  bool await_suspend(std::coroutine_handle<>) noexcept;
  void await_resume();
};
struct task : awaiter {
  using promise_type = lazy_promise<task>;
};
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace inherited

// It has an operator.
namespace member_operator {
struct task {
  using promise_type = lazy_promise<task>;
  stub_detail::awaiter<void> operator co_await() &&;
};
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace member_operator

// The operator stands beside it.
namespace free_operator {
struct task {
  using promise_type = lazy_promise<task>;
};
stub_detail::awaiter<void> operator co_await(task &&);
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace free_operator

// It stands beside the inline namespace that the type is in.
namespace versioned {
inline namespace v1 {
struct task {
  using promise_type = lazy_promise<task>;
};
task fetch();
} // namespace v1
stub_detail::awaiter<void> operator co_await(task);
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace versioned

// The operator is a template, as the type is.
namespace operator_template {
template <typename T> struct task {
  using promise_type = lazy_promise<task>;
};
template <typename T> stub_detail::awaiter<T> operator co_await(task<T> &&);
task<void> fetch();
task<void> runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace operator_template

// The operator is a friend that only argument-dependent lookup finds.
namespace hidden_friend {
struct task {
  using promise_type = lazy_promise<task>;
  friend stub_detail::awaiter<void> operator co_await(task);
};
task fetch();
task runs() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  co_await fetch();
}
} // namespace hidden_friend

// An awaitable that no coroutine returns must be awaited just the same.
struct resume_on {
  explicit resume_on(int Queue);
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  void await_resume() const noexcept;
};
members::task switches() {
  resume_on(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resume_on' is dropped, so it has no effect [async-unawaited-coroutine]
  co_await resume_on(1);
}

// What can't be awaited is no task.
struct ready {
  bool await_ready() const noexcept;
};
struct coroutine_only {
  struct promise_type : lazy_promise<coroutine_only> {};
};
ready look();
coroutine_only start();
members::task silent() {
  look();
  start();
  co_return;
}
