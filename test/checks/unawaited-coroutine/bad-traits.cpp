// RUN: %check %s

// A task by a specialization of std::coroutine_traits alone.

#include <mylib/task.hpp>

class promised {
public:
  ~promised();
  stub_detail::awaiter<int> operator co_await();
};
template <typename... Args> struct std::coroutine_traits<promised, Args...> {
  struct promise_type {
    promised get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(int);
    void unhandled_exception();
  };
};
promised answer() { co_return 42; }

mylib::task<> drops() {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}
