// RUN: %check %s

// A task that is the result of another task, or is turned into a number.

#include <coroutine>
#include <cppcoro/task.hpp>

cppcoro::task<int> count();
template <typename T> cppcoro::task<T> echo(T Value);

cppcoro::task<cppcoro::task<int>> countLater() {
  co_return count();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: the task returned by 'count' is the result of another task without being awaited [async-nested-task]
  // CHECK-NOTES: :[[@LINE-3]]:1: note: who awaits this task gets 'cppcoro::task<int>', and has to await that as well
}

cppcoro::task<cppcoro::task<int>> countSometimes(bool Known) {
  if (Known)
    co_return []() -> cppcoro::task<int> { co_return 1; }();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the task returned by this call is the result of another task without being awaited [async-nested-task]
  // CHECK-NOTES: :[[@LINE-4]]:1: note: who awaits this task gets 'cppcoro::task<int>', and has to await that as well
  co_return co_await countLater();
}

// An old-fashioned task that tells whether it is valid by a conversion.
namespace old {
template <typename T> struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
  operator bool() const;
};
} // namespace old

old::task<bool> isOpen();
old::task<bool> isReady() {
  co_return isOpen();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: the task returned by 'isOpen' is turned into 'bool' without being awaited [async-nested-task]
}
