// Source: alibaba/async_simple pull #402/#412 (collectAny: those that lose the race go on after the caller has its answer);
// here they refer to what the caller had.
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mirror {

template <typename T> class Task {
public:
  struct promise_type {
    std::optional<T> value;
    std::coroutine_handle<> caller = std::noop_coroutine();
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct Back : std::suspend_always {
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().caller; }
      };
      return Back{};
    }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { std::terminate(); }
  };
  Task(Task &&o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  ~Task() {
    if (h_)
      h_.destroy();
  }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h_.promise().caller = caller, h_; }
  T await_resume() { return std::move(*h_.promise().value); }

private:
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};

struct Detached {
  struct promise_type {
    Detached get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

// Resumes the caller when the first task is done. The others go on, and their results are thrown away.
template <typename T> class FirstOf {
  struct State {
    std::optional<T> value;
    std::coroutine_handle<> caller;
  };
  std::vector<Task<T>> tasks_;
  std::shared_ptr<State> state_ = std::make_shared<State>();

  static Detached drive(Task<T> task, std::shared_ptr<State> state) {
    T value = co_await task;
    if (!state->value) {
      state->value = std::move(value);
      state->caller.resume();
    }
  }

public:
  explicit FirstOf(std::vector<Task<T>> tasks) : tasks_(std::move(tasks)) {}
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<> caller) {
    state_->caller = caller;
    auto state = state_;
    auto tasks = std::move(tasks_);
    for (auto &task : tasks)
      drive(std::move(task), state);
  }
  T await_resume() { return std::move(*state_->value); }
};

struct Request {
  std::string path;
  int retries = 3;
};
Task<std::string> get(std::string url);

Task<std::string> fetch(std::string host, const Request &request) {
  std::string body;
  for (int i = 0; i < request.retries && body.empty(); ++i) // EITHER: lifetime dangling
    body = co_await get(host + request.path); // EITHER: lifetime dangling
  co_return body;
}

Task<std::string> download(std::vector<std::string> hosts, std::string path) {
  Request request{std::move(path)}; // EITHER: lifetime dangling
  std::vector<Task<std::string>> tries;
  for (auto &host : hosts)
    tries.push_back(fetch(host, request)); // EITHER: lifetime dangling
  co_return co_await FirstOf<std::string>(std::move(tries)); // EITHER: lifetime dangling
}

} // namespace mirror
