// RUN: %check %s

// What the author of a function or of a task says counts.

#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <string>

// It may be eager: nothing is seen.
seastar::future<int> size(const std::string &Text [[clang::lifetimebound]]);
std::string name(int);

struct [[clang::coro_lifetimebound, clang::coro_return_type]] job {
  struct promise_type {
    job get_return_object();
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
job run(const std::string &Text);

seastar::future<int> stored() {
  auto Future = size(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Future' refers to it [async-dangling-task]
  co_return co_await std::move(Future);
}

job storedJob() {
  auto Job = run(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Job' refers to it [async-dangling-task]
  co_await Job;
}
