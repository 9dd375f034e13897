// Source: jbaldwin/libcoro include/coro/task_group.hpp (the destructor sleeps until the group is empty, as its comment
// warns; here it ends a coroutine by an exception before the group was awaited).
#include "../rt/libcoro.hpp"
#include <atomic>
#include <thread>

class TaskGroup {
  std::atomic<int> running_ = 0;

public:
  bool start(coro::task<void> task);
  bool empty() const { return running_ == 0; }
  coro::detail::awaiter<void> operator co_await() const noexcept;
  ~TaskGroup() {
    while (!empty())
      std::this_thread::sleep_for(std::chrono::milliseconds{10}); // EITHER: blocking group
  }
};

coro::task<void> download(int part);
coro::task<bool> enough();

coro::task<void> downloadAll(int parts) {
  TaskGroup group; // EITHER: blocking group
  for (int i = 0; i < parts; ++i)
    group.start(download(i));
  if (co_await enough())
    co_return; // EITHER: blocking group
  co_await group;
} // EITHER: blocking group
