// Source: David Mazières, "The most vexing capture" (scs.stanford.edu, December 2025): n is in a closure that ends with
// the statement, and the loop reads it after each await.
#include <chrono>
#include <coroutine>
#include <exception>

struct Detached {
  struct promise_type {
    Detached get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

struct Sleep {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>);
  void await_resume() noexcept {}
};

Sleep thing();

void doThings(int n) {
  [n]() -> Detached { // EITHER: lifetime n
    for (int i = 0; i < n; ++i) // EITHER: lifetime n
      co_await thing();
  }(); // EITHER: lifetime n
}
