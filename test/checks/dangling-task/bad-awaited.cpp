// RUN: %check %s

// What an await yields ends with the full expression.

#include <coroutine>
#include <cppcoro/task.hpp>
#include <string>
#include <string_view>
#include <vector>

struct status {
  std::string Text;
  const std::string &text() const { return Text; }
};
struct reply {
  status State;
  const status &state() const { return State; }
};
cppcoro::task<reply> ask();
cppcoro::task<std::string> name();
cppcoro::task<std::vector<int>> numbers();

cppcoro::task<void> kept() {
  const auto &State = (co_await ask()).state();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: what is awaited here ends with the full expression, but 'State' refers to it [async-dangling-task]
  (void)State.Text.size();
  const std::string &Text = (co_await ask()).state().text();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: what is awaited here ends with the full expression, but 'Text' refers to it [async-dangling-task]
  (void)Text.size();
  std::string_view View = co_await name();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: what is awaited here ends with the full expression, but 'View' refers to it [async-dangling-task]
  (void)View.size();
  const int &First = (co_await numbers()).front();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: what is awaited here ends with the full expression, but 'First' refers to it [async-dangling-task]
  (void)First;
}

// A task that nobody else holds keeps the value to which its await refers.
template <typename T> struct kept_task {
  struct promise_type {
    T Value;
    kept_task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T);
    void unhandled_exception();
  };
  kept_task(kept_task &&) noexcept;
  ~kept_task() { Handle.destroy(); }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<>);
  const T &await_resume() { return Handle.promise().Value; }
  std::coroutine_handle<promise_type> Handle;
};
kept_task<std::string> title();
kept_task<int> inTask() {
  const auto &Title = co_await title();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: the task that is awaited here ends with the full expression, but 'Title' refers to it [async-dangling-task]
  co_return static_cast<int>(Title.size());
}
