// Source: OpenRCT2/OpenRCT2 pull request #26955 (the destructor of the future of std::async waits, the game freezes)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <future>
#include <string>
#include <vector>

namespace game {
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
} // namespace game

namespace game {
struct MissingObject {
  std::string name;
  std::string url;
};
std::string http_get(const std::string &url);
job<bool> next_frame();

class ObjectDownloader {
  std::vector<MissingObject> missing_;
  unsigned downloaded_ = 0;

  void download(const MissingObject &object) {
    if (!http_get(object.url).empty())
      ++downloaded_;
  }

public:
  job<unsigned> download_all() {
    for (const auto &object : missing_) {
      std::async(std::launch::async, [this, object] { download(object); }); // EXPECT: blocking
      if (!co_await next_frame())
        break;
    }
    co_return downloaded_;
  }
};
} // namespace game
