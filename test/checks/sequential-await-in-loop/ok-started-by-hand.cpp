// RUN: %check %s

// Lazy tasks that a member function starts, before the loop that awaits them.

#include <coroutine>
#include <detail/coroutine_results.hpp>
#include <vector>

class task {
public:
  struct promise_type : stub_detail::returns<void> {
    task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  task(task &&) noexcept;
  ~task();
  void start();
  bool done() const;
  stub_detail::awaiter<void> operator co_await() const noexcept;
};

task all(std::vector<task> Tasks) {
  for (task &Each : Tasks)
    Each.start();
  for (task &Each : Tasks)
    co_await Each;
}
