// RUN: %check %s async-dangling-task

// An eager task that nobody uses goes on when its variable ends.

#include <coroutine>
#include <exception>
#include <memory>
#include <string>

struct state;
struct work {
  struct promise_type {
    work get_return_object();
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  std::shared_ptr<state> State;
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<>) const;
  void await_resume() const;
};
work event();
void expect(bool Reached);
void resume();
work count(const std::string &Text) {
  co_await event();
  expect(Text.empty());
}

void closure() {
  bool Reached = false;
  auto Coroutine = [&]() -> work {
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this lambda ends with the full expression, but the task in 'Coroutine' uses what it captures [async-dangling-task]
    co_await event();
    Reached = true;
  }();
  resume();
  expect(Reached);
}
void temporary() {
  auto Counting = count(std::string("text"));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Counting' refers to it [async-dangling-task]
  resume();
}
