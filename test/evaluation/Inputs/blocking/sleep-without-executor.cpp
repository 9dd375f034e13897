// Source: alibaba/async_simple async_simple/coro/Sleep.h (the thread only sleeps where there is no executor, and so no
// thread of a pool that could do something else).
#include "../rt/async_simple.hpp"

using namespace async_simple;
using namespace async_simple::coro;

struct TimeAwaiter {
  Executor *executor;
  std::chrono::milliseconds duration;
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> whole) {
    executor->schedule([whole]() mutable { whole.resume(); });
  }
  void await_resume() const noexcept {}
};

Lazy<void> work();

Lazy<void> afterPause(Executor *executor, std::chrono::milliseconds pause) {
  if (executor == nullptr)
    std::this_thread::sleep_for(pause);
  else
    co_await TimeAwaiter{executor, pause};
  co_await work();
}
