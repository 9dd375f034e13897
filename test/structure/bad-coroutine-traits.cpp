// RUN: %check %s
// The promise of a type is not always a member of it.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename Task, typename Suspend>
struct promise : stub_detail::returns<void> {
  Task get_return_object();
  Suspend initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};

struct lazy {
  stub_detail::awaiter<void> operator co_await() const;
};
template <typename... Args> struct std::coroutine_traits<lazy, Args...> {
  using promise_type = promise<lazy, std::suspend_always>;
};
lazy fetch_lazy();

template <typename T> struct [[nodiscard]] eager {
  stub_detail::awaiter<void> operator co_await() const;
};
template <typename T, typename... Args>
struct std::coroutine_traits<eager<T>, Args...> {
  struct promise_type : promise<eager<T>, std::suspend_never> {};
};
eager<int> fetch_eager() { co_return; }

// No coroutine here returns it: the partial specialization tells.
template <typename T> struct [[nodiscard]] unused_here {
  stub_detail::awaiter<void> operator co_await() const;
};
template <typename T, typename... Args>
struct std::coroutine_traits<unused_here<T>, Args...> {
  struct promise_type : stub_detail::returns<void> {
    unused_here<T> get_return_object();
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
};
unused_here<int> fetch_unused();

// Only coroutines with these parameters.
struct special {
  stub_detail::awaiter<void> operator co_await() const;
};
template <> struct std::coroutine_traits<special, int> {
  using promise_type = promise<special, std::suspend_always>;
};
special fetch_special(int) { co_return; }

lazy drops() {
  fetch_lazy();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_lazy' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_eager();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_eager' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  fetch_special(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_special' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_unused();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_unused' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  co_await fetch_lazy();
  co_await fetch_eager();
  co_await fetch_special(1);
}
