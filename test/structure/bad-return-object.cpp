// RUN: %check %s async-unawaited-coroutine

// The promise returns an object that only exists to be converted to the task.

#include <mylib/task.hpp>

template <typename T> struct made_promise;
template <typename T> struct made {
  using promise_type = made_promise<T>;
  std::coroutine_handle<promise_type> Handle;
};
template <typename T, typename C = void> class converted {
public:
  using promise_type = made_promise<T>;
  converted(made<T>) noexcept;
  converted(converted &&) noexcept;
  ~converted();
  stub_detail::awaiter<T> operator co_await() && noexcept;
};
template <typename T> struct made_promise : stub_detail::returns<T> {
  auto get_return_object() noexcept {
    return made<T>{std::coroutine_handle<made_promise>::from_promise(*this)};
  }
  auto initial_suspend() const noexcept { return std::suspend_always(); }
  auto final_suspend() const noexcept { return std::suspend_always(); }
};

converted<int> load(int Number) { co_return Number; }

converted<int> run() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await load(1);
  co_return co_await load(2);
}
