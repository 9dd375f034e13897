// Source: llvm/llvm-project pull #72954 (what is awaited under the lock reads a property of the promise and never
// suspends).
#include "../rt/lazy_task.hpp"
#include <mutex>

struct CurrentId {
  bool await_ready() const noexcept { return true; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  int await_resume() const noexcept { return 7; }
};

task<void> store(int id);

class Registry {
  std::mutex mutex_;
  int last_ = 0;

public:
  task<void> enter() {
    int id = 0;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      id = co_await CurrentId{};
      last_ = id;
    }
    co_await store(id);
  }
};
