// RUN: %check %s 'async-*'

// `task = loop.create_task(f())`, awaited later: the task runs already and is
// awaited on every path.

#include <coroutine>

struct EagerTask {
  struct promise_type {
    EagerTask get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_value(int Value);
    void unhandled_exception();
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> Awaiting) noexcept;
  int await_resume();
};

EagerTask readData(const char *Name);
EagerTask prepare();

EagerTask overlap(bool Prepare) {
  auto Data = readData("db");
  if (Prepare) {
    int Offset = co_await prepare();
    co_return Offset + co_await Data;
  }
  co_return co_await Data;
}
