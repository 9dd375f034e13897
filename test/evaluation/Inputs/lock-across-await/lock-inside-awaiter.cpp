// Source: kovacsnador/tinycoro include/tinycoro/SingleEvent.hpp (the lock is in the members of the awaiter, which run to
// their end before and after the coroutine is suspended).
#include "../rt/lazy_task.hpp"
#include <mutex>

class SingleEvent {
  std::mutex mutex_;
  int value_ = 0;
  bool set_ = false;
  std::coroutine_handle<> waiting_;

public:
  void set(int value) {
    std::coroutine_handle<> resumed;
    {
      std::unique_lock lock{mutex_};
      value_ = value;
      set_ = true;
      resumed = std::exchange(waiting_, {});
    }
    if (resumed)
      resumed.resume();
  }
  bool await_ready() {
    std::scoped_lock lock{mutex_};
    return set_;
  }
  bool await_suspend(std::coroutine_handle<> handle) {
    std::scoped_lock lock{mutex_};
    if (set_)
      return false;
    waiting_ = handle;
    return true;
  }
  int await_resume() {
    std::scoped_lock lock{mutex_};
    set_ = false;
    return value_;
  }
};

task<int> sumOfTwo(SingleEvent &event) {
  const int first = co_await event;
  const int second = co_await event;
  co_return first + second;
}
