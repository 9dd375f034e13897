// Source: brainboxdotcc/DPP pull request #763 and issue #1153 (a started task is cancelled when its object goes)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <string>
#include <vector>

namespace bot {
template <typename T> struct slot {
  std::optional<T> stored;
  void return_value(T v) { stored = std::move(v); }
  T take() { return std::move(*stored); }
};
template <> struct slot<void> {
  void return_void() {}
  void take() {}
};
template <typename T> class [[nodiscard]] coroutine { // runs when awaited
public:
  struct promise_type : slot<T> {
    std::coroutine_handle<> next = std::noop_coroutine();
    coroutine get_return_object() { return coroutine(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct chain : std::suspend_always {
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().next; }
    };
    chain final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
  };
  coroutine(coroutine &&other) noexcept : h_(std::exchange(other.h_, nullptr)) {}
  coroutine &operator=(coroutine &&other) noexcept { return std::swap(h_, other.h_), *this; }
  ~coroutine() { if (h_) h_.destroy(); }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h_.promise().next = caller, h_; }
  T await_resume() { return h_.promise().take(); }
  void resume() { h_.resume(); }

private:
  explicit coroutine(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};
} // namespace bot

namespace bot {
using snowflake = unsigned long long;

class cluster {
public:
  coroutine<bool> co_direct_message_create(snowflake user, std::string text);
  coroutine<bool> co_message_add_reaction(snowflake message, std::string emoji);
};

class Announcer {
  cluster &cluster_;
  std::vector<snowflake> subscribers_;

public:
  explicit Announcer(cluster &c) : cluster_(c) {}

  coroutine<bool> announce(snowflake message, std::string text) {
    auto sending = cluster_.co_message_add_reaction(message, "loudspeaker"); // EITHER: unawaited over
    for (auto user : subscribers_)
      sending = cluster_.co_direct_message_create(user, text); // EITHER: unawaited over
    co_return co_await sending;
  }
};
} // namespace bot
