// Source: dou1984/coev src/coev/co_deliver.cpp (a lock in a branch ends with it; the awaits are in other branches).
#include "../rt/lazy_task.hpp"
#include <mutex>
#include <vector>

class Deliver {
  std::mutex mutex_;
  std::vector<int> queue_;

  task<int> remote(int id);

public:
  task<int> send(int id) {
    if (id < 0) {
      std::lock_guard<std::mutex> lock(mutex_);
      queue_.push_back(id);
      co_return 0;
    }
    switch (id % 3) {
    case 0: {
      std::lock_guard<std::mutex> lock(mutex_);
      queue_.clear();
      break;
    }
    default:
      co_return co_await remote(id);
    }
    co_return co_await remote(0);
  }
};
