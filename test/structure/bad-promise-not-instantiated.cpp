// RUN: %check %s
// No coroutine here returns the tasks, so that their promises, which are
// specializations of a class template, were never instantiated.
#include <coroutine>
#include <detail/coroutine_results.hpp>
#include <mylib/task.hpp>

template <typename Task> struct lazy_promise : stub_detail::returns<void> {
  Task get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
template <typename T> struct task {
  using promise_type = lazy_promise<task>;
  stub_detail::awaiter<T> operator co_await() const;
};
struct by_traits {
  stub_detail::awaiter<void> operator co_await() const;
};
template <typename... Args> struct std::coroutine_traits<by_traits, Args...> {
  using promise_type = lazy_promise<by_traits>;
};
task<int> fetch();
by_traits fetch_by_traits();

mylib::task<> drops() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_by_traits();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_by_traits' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
