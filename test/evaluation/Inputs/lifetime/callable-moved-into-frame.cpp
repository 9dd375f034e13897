// Source: drogonframework/drogon pull request #1069 (async_run keeps the closure until its coroutine ends)
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <string>

namespace drgn {
template <typename T> class async_task { // starts at the call, and goes on when dropped
  struct state {
    std::optional<T> value;
    std::coroutine_handle<> waiter = std::noop_coroutine();
  };
  std::shared_ptr<state> state_;
  explicit async_task(std::shared_ptr<state> s) : state_(std::move(s)) {}

public:
  struct promise_type {
    std::shared_ptr<state> shared = std::make_shared<state>();
    async_task get_return_object() { return async_task(shared); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(T v) {
      shared->value = std::move(v);
      shared->waiter.resume();
    }
    void unhandled_exception() { std::terminate(); }
  };
  bool await_ready() const noexcept { return state_->value.has_value(); }
  void await_suspend(std::coroutine_handle<> h) noexcept { state_->waiter = h; }
  T await_resume() { return std::move(*state_->value); }
};
} // namespace drgn

namespace drgn {
struct sleeper {
  double seconds;
  bool await_ready() const noexcept { return seconds <= 0; }
  void await_suspend(std::coroutine_handle<> h) const;
  void await_resume() const noexcept {}
};
void log_info(const std::string &line);

struct detached { // nothing to await: it goes when it ends
  struct promise_type {
    detached get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};
// The parameter is moved into the frame, so the closure lives as long as it is awaited.
template <typename Coro> detached async_run(Coro coro) { co_await coro(); }
} // namespace drgn

class Greeter {
  unsigned greeted_ = 0;

public:
  void greet_later(std::string name) {
    drgn::async_run([name]() -> drgn::async_task<bool> {
      drgn::log_info("hello");
      co_await drgn::sleeper{10};
      drgn::log_info(name);
      co_return true;
    });
    ++greeted_;
  }
};
