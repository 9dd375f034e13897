// Source: arangodb/arangodb pull request #21099 and isocpp/CppCoreGuidelines issue #1805, as fixed (no lock is held at a suspension)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <map>
#include <mutex>
#include <string>

namespace futures {
template <typename T> struct slot {
  std::optional<T> stored;
  void return_value(T v) { stored = std::move(v); }
  T take() { return std::move(*stored); }
};
template <> struct slot<void> {
  void return_void() {}
  void take() {}
};
template <typename T> class [[nodiscard]] task { // runs when awaited
public:
  struct promise_type : slot<T> {
    std::coroutine_handle<> next = std::noop_coroutine();
    task get_return_object() { return task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct chain : std::suspend_always {
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().next; }
    };
    chain final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
  };
  task(task &&other) noexcept : h_(std::exchange(other.h_, nullptr)) {}
  ~task() { if (h_) h_.destroy(); }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h_.promise().next = caller, h_; }
  T await_resume() { return h_.promise().take(); }
  void resume() { h_.resume(); }

private:
  explicit task(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};
} // namespace futures

namespace meta {
struct Entry {
  std::string value;
  bool loading = false;
};
futures::task<std::string> load(std::string key);

class Cache {
  std::mutex mutex_;
  std::map<std::string, Entry> entries_;

public:
  futures::task<std::string> get(std::string key) {
    std::unique_lock<std::mutex> lock(mutex_);
    if (auto it = entries_.find(key); it != entries_.end())
      co_return it->second.value;
    entries_[key].loading = true;
    lock.unlock();
    std::string value = co_await load(key);
    lock.lock();
    Entry &entry = entries_[key];
    entry.value = value;
    entry.loading = false;
    co_return value;
  }
};
} // namespace meta
