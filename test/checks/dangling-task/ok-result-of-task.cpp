// RUN: %check %s

// What a member of a task returns is no part of the task, even if it can be
// awaited as well.

#include <cppcoro/task.hpp>
#include <string>

template <typename T> struct blocking_task {
  struct promise_type {
    blocking_task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void unhandled_exception();
    void return_void();
  };
  cppcoro::task<T> get();
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

blocking_task<int> run(const std::string &Text) {
  co_await std::suspend_always();
  (void)Text.size();
}
cppcoro::task<int> wait(const std::string &Text) {
  auto Task = run(Text);
  return Task.get();
}
cppcoro::task<int> waitAtOnce(const std::string &Text) {
  return run(Text).get();
}

cppcoro::task<void> waitFor() {
  auto Result = wait("text");
  co_await Result;
  auto Other = waitAtOnce("text");
  co_await Other;
}
