// RUN: %check %s

// A task without an `operator co_await`, which only its own promise can await.

#include <mylib/task.hpp>

class job {
public:
  struct promise_type {
    job get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
    stub_detail::awaiter<void> await_transform(job);
  };
  job(job &&);
  ~job();
};
job work();

job drops() {
  work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'work' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  co_await work();
  auto Work = work();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is never awaited, so it never runs [async-unawaited-coroutine]
  co_await work();
}
