// Source: facebook/folly folly/coro/SerialQueueRunner.cpp, pull (the lock is given up before the await and taken again
// after it).
#include "../rt/folly_coro.hpp"

class Runner {
  std::mutex mutex_;
  std::vector<int> work_;
  bool done_ = false;
  folly::coro::Baton *waiting_ = nullptr;

public:
  void add(int item) {
    std::unique_lock lock{mutex_};
    work_.push_back(item);
    if (waiting_)
      waiting_->post();
  }

  folly::coro::Task<std::vector<int>> pull() {
    std::unique_lock lock{mutex_};
    if (!done_ && work_.empty()) {
      folly::coro::Baton more;
      waiting_ = &more;
      lock.unlock();
      co_await more;
      lock.lock();
      waiting_ = nullptr;
    }
    co_return std::exchange(work_, {});
  }
};
