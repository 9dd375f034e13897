// Source: jbaldwin/libcoro examples/coro_condition_variable.cpp (the condition variable of coroutines is given the lock
// of a mutex of coroutines, as it has to be).
#include "../rt/libcoro.hpp"
#include <functional>
#include <vector>

namespace coro {
class condition_variable {
public:
  task<void> wait(mutex::scoped_lock &, std::function<bool()>);
  void notify_one();
};
} // namespace coro

class Mailbox {
  coro::mutex mutex_;
  coro::condition_variable filled_;
  std::vector<int> letters_;

public:
  coro::task<void> put(int letter) {
    {
      auto lock = co_await mutex_.scoped_lock_async();
      letters_.push_back(letter);
    }
    filled_.notify_one();
  }

  coro::task<int> take() {
    auto lock = co_await mutex_.scoped_lock_async();
    co_await filled_.wait(lock, [this] { return !letters_.empty(); });
    const int letter = letters_.back();
    letters_.pop_back();
    co_return letter;
  }
};
