// Source: facebookexperimental/moxygen moxygen/test/MoQIntegrationTest.cpp, waitForObjects (the block of the lock ends
// before the await of each round).
#include "../rt/folly_coro.hpp"

class Received {
  std::mutex mutex_;
  std::vector<std::string> objects_;
  folly::coro::Baton more_;

public:
  void on(std::string object) {
    std::lock_guard<std::mutex> lock(mutex_);
    objects_.push_back(std::move(object));
    more_.post();
  }

  folly::coro::Task<void> waitFor(std::size_t count) {
    while (true) {
      {
        std::lock_guard<std::mutex> lock(mutex_);
        if (objects_.size() >= count)
          co_return;
      }
      co_await more_;
    }
  }
};
