// Source: arangodb/arangodb pull request #22891 (closures of async tests die while their coroutine is suspended)
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <deque>
#include <string>
#include <vector>

namespace arangodb {
template <typename T> class async { // starts at the call, and goes on when dropped
  struct state {
    std::optional<T> value;
    std::coroutine_handle<> waiter = std::noop_coroutine();
  };
  std::shared_ptr<state> state_;
  explicit async(std::shared_ptr<state> s) : state_(std::move(s)) {}

public:
  struct promise_type {
    std::shared_ptr<state> shared = std::make_shared<state>();
    async get_return_object() { return async(shared); }
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
} // namespace arangodb

namespace arangodb {
struct WaitSlot {
  std::deque<std::coroutine_handle<>> waiting;
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> h) { waiting.push_back(h); }
  void await_resume() const noexcept {}
  void resume() {
    while (!waiting.empty()) {
      auto h = waiting.front();
      waiting.pop_front();
      h.resume();
    }
  }
};
} // namespace arangodb

struct AsyncTest {
  arangodb::WaitSlot wait;
  std::vector<std::string> seen;
  void check(bool condition);

  void suspends_once() {
    std::string label = "suspended";
    auto coro = [&]() -> arangodb::async<int> { // EITHER: lifetime inplace
      co_await wait;
      seen.push_back(label); // EITHER: lifetime inplace
      co_return 12;
    }();

    check(!coro.await_ready());
    wait.resume();
    check(coro.await_ready());
    check(coro.await_resume() == 12);
  }
};
