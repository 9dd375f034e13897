// Source: maharmstone/ntfs2btrfs issue #48 (a reference into a vector that grows); here appends of a log are coroutines, and
// several run at a time.
#include <coroutine>
#include <cstdint>
#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace wal {

class Append { // starts at the call; who wants may await it
public:
  struct promise_type {
    bool done = false;
    std::coroutine_handle<> waiter = std::noop_coroutine();
    Append get_return_object() { return Append(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct Wake : std::suspend_always {
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().waiter; }
      };
      return Wake{};
    }
    void return_void() { done = true; }
    void unhandled_exception() { std::terminate(); }
  };
  Append(Append &&o) noexcept : h_(std::exchange(o.h_, nullptr)) {}
  ~Append() {
    if (h_)
      h_.destroy();
  }
  bool await_ready() const noexcept { return h_.done(); }
  void await_suspend(std::coroutine_handle<> waiter) noexcept { h_.promise().waiter = waiter; }
  void await_resume() const noexcept {}

private:
  explicit Append(std::coroutine_handle<promise_type> h) : h_(h) {}
  std::coroutine_handle<promise_type> h_;
};

struct Flush {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>);
  std::uint64_t await_resume();
};

struct Record {
  std::string payload;
  std::uint64_t offset = 0;
  bool durable = false;
};

class Log {
public:
  Append append(std::string payload) {
    auto &record = records_.emplace_back(Record{std::move(payload)});
    record.offset = next_;
    next_ += record.payload.size();
    const auto synced = co_await flush();
    record.durable = synced >= record.offset; // EITHER: lifetime stale
  }

  Append appendAt(std::string payload) {
    const auto index = records_.size();
    records_.push_back(Record{std::move(payload), next_});
    const auto synced = co_await flush();
    records_[index].durable = synced >= records_[index].offset;
  }

private:
  Flush flush();
  std::vector<Record> records_;
  std::uint64_t next_ = 0;
};

} // namespace wal
