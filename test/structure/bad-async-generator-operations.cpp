// RUN: %check %s
// An asynchronous generator is no task, but asking for its next value is one.
#include <coroutine>
#include <detail/coroutine_results.hpp>
#include <mylib/task.hpp>

template <typename T> struct async_generator {
  struct promise_type : stub_detail::returns<void> {
    async_generator get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T) noexcept { return {}; }
  };
  mylib::task<T *> next();
};
async_generator<int> numbers();

mylib::task<> reads() {
  auto Numbers = numbers();
  Numbers.next();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'next' is dropped, so it never runs [async-unawaited-coroutine]
  co_await Numbers.next();
}
