// Source: arangodb/arangodb pull request #21967 (waitingFunToCoro keeps its callable by reference only)
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <functional>
#include <string>

namespace futures {
template <typename T> class Future { // starts at the call, and goes on when dropped
  struct state {
    std::optional<T> value;
    std::coroutine_handle<> waiter = std::noop_coroutine();
  };
  std::shared_ptr<state> state_;
  explicit Future(std::shared_ptr<state> s) : state_(std::move(s)) {}

public:
  struct promise_type {
    std::shared_ptr<state> shared = std::make_shared<state>();
    Future get_return_object() { return Future(shared); }
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
} // namespace futures

enum class ExecutionState { DONE, WAITING };
struct Result {
  int errorNumber = 0;
};
struct SuspensionCounter {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> h) { wakeup = [h] { h.resume(); }; }
  void await_resume() const noexcept {}
  std::function<void()> wakeup;
};

class RestHandler {
protected:
  SuspensionCounter suspension_;

  // Calls the function again each time it was woken up.
  template <typename F> futures::Future<Result> waitingFunToCoro(F &&fun) {
    Result res;
    while (fun(res) == ExecutionState::WAITING) // EITHER: lifetime wft
      co_await suspension_;
    co_return res;
  }
};

class RestCursorHandler : public RestHandler {
  std::string database_;
  int rounds_ = 0;

public:
  explicit RestCursorHandler(std::string database) : database_(std::move(database)) {}

  futures::Future<Result> executeAsync(int limit) {
    return waitingFunToCoro([this, limit, tag = database_ + "/cursor"](Result &res) { // EITHER: lifetime wft
      if (++rounds_ < limit)
        return ExecutionState::WAITING;
      res.errorNumber = static_cast<int>(tag.size());
      return ExecutionState::DONE;
    });
  }
};
