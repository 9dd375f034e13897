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

// A function that gives back the task that it takes has started it, also where
// a lambda calls it.
template <class T> T &&launch(T &&Task) {
  Task.start();
  return static_cast<T &&>(Task);
}

task fetch(int Id);

task launched(int N) {
  std::vector<task> Tasks;
  auto Add = [&](int I) { Tasks.push_back(launch(fetch(I))); };
  for (int I = 0; I < N; ++I)
    Add(I);
  for (task &Each : Tasks)
    co_await Each;
}
