// Source: llvm/llvm-project issue #72793 (the await is inside of an argument, or an initializer, while the lock is held).
#include "../rt/lazy_task.hpp"
#include <mutex>

task<int> next(int value);
int combine(int a, int b);

class Counter {
  std::mutex mutex_;
  int value_ = 0;

public:
  task<int> add(int by) {
    std::lock_guard<std::mutex> lock(mutex_); // EITHER: lock-across-await add
    value_ = combine(value_, co_await next(by)); // EITHER: lock-across-await add
    co_return value_;
  }
  task<int> initial() {
    std::lock_guard<std::mutex> lock(mutex_); // EITHER: lock-across-await initial
    int value = co_await next(value_) + 1; // EITHER: lock-across-await initial
    value_ = value;
    co_return value;
  }
};
