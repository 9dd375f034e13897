// RUN: %check %s

// A generator that is dropped asks for no other value, although it began at once.

#include <coroutine>
#include <string>

struct numbers {
  struct promise_type {
    numbers get_return_object();
    std::suspend_never initial_suspend();
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(int);
    void return_void();
    void unhandled_exception();
  };
  std::coroutine_handle<promise_type> Handle;
  ~numbers();
  int next();
};

numbers lengths(const std::string &Text) {
  for (char Each : Text)
    co_yield Each;
}
std::string name(int);

void dropped() {
  std::string Text = name(1);
  lengths(Text);
  lengths(name(2));
}

// Nobody asks for a value: nothing of it runs.
struct lazy_numbers {
  struct promise_type {
    lazy_numbers get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(int);
    void return_void();
    void unhandled_exception();
  };
  std::coroutine_handle<promise_type> Handle;
  ~lazy_numbers();
  int next();
};

void neverBegun() {
  bool Started = false;
  {
    auto Numbers = [&]() -> lazy_numbers {
      Started = true;
      co_yield 1;
    }();
  }
  (void)Started;
}
