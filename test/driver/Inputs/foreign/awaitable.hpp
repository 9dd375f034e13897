// Asio itself, as far as it matters here: its bodies seem to go on elsewhere.
#pragma once
#include <coroutine>
#include <thread>
namespace asio {
template <typename T> struct awaitable {
  struct promise_type {
    awaitable get_return_object();
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void();
    void unhandled_exception();
  };
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> Handle) {
    std::thread([Handle] { Handle.resume(); }).detach();
  }
  T await_resume();
};
inline awaitable<void> wait() { return {}; }
} // namespace asio
