// RUN: %check %s

// The macros of tests declare an object that is always true, to have a scope.

#include <coroutine>

struct Eager {
  struct promise_type {
    Eager get_return_object();
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void unhandled_exception();
    void return_void();
  };
  ~Eager() {}
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

struct AlwaysTrue {
  explicit operator bool() const { return true; }
  const char *Text = "";
};
struct Never {
  explicit operator bool() const { return false; }
};
void fail(const char *);
Eager read(int);

Eager expectsThrow() {
  Eager Second = read(2);
  co_await read(1);
  if (AlwaysTrue Message{}) {
    bool Caught = false;
    try {
      co_await Second;
    } catch (int) {
      Caught = true;
    }
    if (!Caught)
      fail(Message.Text);
  }
}
Eager neverLeft() {
  Eager Second = read(2);
  co_await read(1);
  if (Never Left{})
    co_return;
  co_await Second;
}
