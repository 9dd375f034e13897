// RUN: %check %s

// Nothing tells when the task starts: the message does not say what follows.

#include <mylib/task.hpp>

bool startsAtOnce();

class [[nodiscard]] action {
public:
  struct start_awaiter {
    bool await_ready() const noexcept { return startsAtOnce(); }
    void await_suspend(std::coroutine_handle<>) const noexcept;
    void await_resume() const noexcept;
  };
  struct promise_type {
    action get_return_object();
    start_awaiter initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  ~action();
  stub_detail::awaiter<void> operator co_await();
};
action act();

mylib::task<> drops() {
  act();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'act' is dropped [async-unawaited-coroutine]
  auto Action = act();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Action' is never awaited [async-unawaited-coroutine]
  co_return;
}
