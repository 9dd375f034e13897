// Source: rbock/sqlpp11 issue #35 and Tencent/flare issue #14 (futures of a worker, taken only when they are ready)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <chrono>
#include <future>
#include <string>
#include <thread>

namespace ui {
template <typename T> struct slot {
  std::optional<T> stored;
  void return_value(T v) { stored = std::move(v); }
  T take() { return std::move(*stored); }
};
template <> struct slot<void> {
  void return_void() {}
  void take() {}
};
template <typename T> class [[nodiscard]] job { // runs when awaited
public:
  struct promise_type : slot<T> {
    std::coroutine_handle<> next = std::noop_coroutine();
    job get_return_object() { return job(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct chain : std::suspend_always {
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().next; }
    };
    chain final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
  };
  job(job &&other) noexcept : h_(std::exchange(other.h_, nullptr)) {}
  ~job() { if (h_) h_.destroy(); }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h_.promise().next = caller, h_; }
  T await_resume() { return h_.promise().take(); }
  void resume() { h_.resume(); }

private:
  explicit job(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};
} // namespace ui

namespace ui {
struct Rows {
  int count = 0;
};
Rows query(const std::string &statement);
job<bool> next_frame();

class Table {
  std::future<Rows> running_;
  int shown_ = 0;

public:
  void start(std::string statement) {
    std::packaged_task<Rows()> work([statement] { return query(statement); });
    running_ = work.get_future();
    std::thread(std::move(work)).detach();
  }

  job<int> show() {
    while (running_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
      co_await next_frame();
    shown_ = running_.get().count;
    co_return shown_;
  }
};
} // namespace ui
