// RUN: %check %s

// An eager task whose type or function says that it must not be discarded.

#include <mylib/task.hpp>

[[nodiscard]] mylib::eager<int> start();
mylib::eager<int> unmarked();

class [[nodiscard]] job {
public:
  struct promise_type {
    job get_return_object();
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  ~job();
  stub_detail::awaiter<void> operator co_await() const;
};
job launch();

void drops() {
  start();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'start' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  launch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'launch' is dropped [async-unawaited-coroutine]
  unmarked();
}
