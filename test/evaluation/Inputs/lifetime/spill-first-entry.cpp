// Source: redpanda-data/redpanda pull #19836, review (an iterator into a hash map is kept over a spill to disk, other
// fibers insert).
#include <coroutine>
#include <cstddef>
#include <exception>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace compaction {

template <typename T> class lazy {
public:
  struct promise_type {
    std::optional<T> value;
    std::coroutine_handle<> next = std::noop_coroutine();
    lazy get_return_object() { return lazy(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct to_next : std::suspend_always {
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().next; }
      };
      return to_next{};
    }
    void return_value(T v) { value = std::move(v); }
    void unhandled_exception() { std::terminate(); }
  };
  lazy(lazy &&o) noexcept : h(std::exchange(o.h, nullptr)) {}
  ~lazy() { if (h) h.destroy(); }
  bool await_ready() const noexcept { return false; }
  auto await_suspend(std::coroutine_handle<> caller) noexcept { return h.promise().next = caller, h; }
  T await_resume() { return std::move(*h.promise().value); }

private:
  explicit lazy(std::coroutine_handle<promise_type> h) : h(h) {}
  std::coroutine_handle<promise_type> h;
};

struct entry {
  long offset = 0;
  std::size_t memory = 0;
};

class index_file {
public:
  lazy<bool> append(const std::string &key, long offset);
};

class spill_key_index {
  std::unordered_map<std::string, entry> _midx;
  std::size_t _memory = 0;
  std::size_t _limit = 1 << 20;
  index_file _file;

public:
  lazy<bool> add(std::string key, entry e) {
    while (_memory + e.memory > _limit && !_midx.empty()) {
      auto first = _midx.begin();
      if (!co_await _file.append(first->first, first->second.offset))
        co_return false;
      _memory -= first->second.memory; // EITHER: lifetime stale
      _midx.erase(first);              // EITHER: lifetime stale
    }
    _memory += e.memory;
    _midx.insert_or_assign(std::move(key), e);
    co_return true;
  }

  void clear() {
    _midx.clear();
    _memory = 0;
  }
};

} // namespace compaction
