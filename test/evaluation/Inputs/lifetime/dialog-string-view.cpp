// Source: m4saka/CoTaskLib issue #8 (SimpleDialog keeps a StringView of a temporary String)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <string>
#include <string_view>
#include <vector>

namespace Co {
template <typename T> struct slot {
  std::optional<T> stored;
  void return_value(T v) { stored = std::move(v); }
  T take() { return std::move(*stored); }
};
template <> struct slot<void> {
  void return_void() {}
  void take() {}
};
template <typename T> class [[nodiscard]] Task { // runs when awaited
public:
  struct promise_type : slot<T> {
    std::coroutine_handle<> next = std::noop_coroutine();
    Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct chain : std::suspend_always {
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().next; }
    };
    chain final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
  };
  Task(Task &&other) noexcept : h_(std::exchange(other.h_, nullptr)) {}
  ~Task() { if (h_) h_.destroy(); }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h_.promise().next = caller, h_; }
  T await_resume() { return h_.promise().take(); }
  void resume() { h_.resume(); }

private:
  explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};
} // namespace Co

namespace Co {
Task<std::string> SimpleDialogWithChoices(std::string_view text, std::vector<std::string> choices);
void DrawText(std::string_view text, int index);

inline Task<void> SimpleDialog(std::string_view text, int drawIndex = 0) {
  DrawText(text, drawIndex);
  co_await SimpleDialogWithChoices(text, {"OK"});
}

class ScopedTaskRunner {
  std::vector<Task<void>> entries_;

public:
  void add(Task<void> task) {
    task.resume();
    entries_.push_back(std::move(task));
  }
};
} // namespace Co

struct Score {
  int points = 0;
  std::string summary() const { return std::to_string(points) + " points"; }
};

struct ResultScene {
  Co::ScopedTaskRunner runner;
  Score score;

  void enter() {
    auto task = Co::SimpleDialog(score.summary(), 2); // EXPECT: lifetime
    runner.add(std::move(task));
  }
};
