// Source: FISCO-BCOS/FISCO-BCOS pull request #5504, finding F1 (executeLock and commitLock span co_awaits)
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <mutex>
#include <string>
#include <vector>

namespace task {
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
} // namespace task

namespace scheduler {
struct Block {
  long number = 0;
};
struct Header {
  long number = 0;
};

class OpScheduler {
  std::mutex m_executeMutex;
  std::vector<Header> m_results;
  long m_last = 0;

  task::Task<Header> executeTransactions(const Block &block);
  task::Task<bool> verify(const Header &header);

public:
  task::Task<std::string> coExecuteBlock(Block block) {
    std::unique_lock executeLock(m_executeMutex, std::try_to_lock); // EITHER: lock-across-await exec
    if (!executeLock.owns_lock())
      co_return "another block is executing";
    if (m_last != 0 && block.number != m_last + 1)
      co_return "not continuous";
    auto header = co_await executeTransactions(block); // EITHER: lock-across-await exec
    if (!co_await verify(header))
      co_return "inconsistent";
    m_last = header.number;
    m_results.push_back(header);
    co_return "";
  }
};
} // namespace scheduler
