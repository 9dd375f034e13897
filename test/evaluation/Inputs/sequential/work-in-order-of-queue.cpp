// Source: facebook/folly folly/coro/SerialQueueRunner.cpp, run (the class is there to run tasks one after the other, and
// the loop takes them out of a queue that is filled meanwhile).
#include "../rt/folly_coro.hpp"

class SerialRunner {
  std::vector<folly::coro::Task<void>> queue_;

  folly::coro::Task<std::vector<folly::coro::Task<void>>> pull();

public:
  folly::coro::Task<void> run() {
    while (true) {
      auto work = co_await pull();
      if (work.empty())
        co_return;
      for (auto &each : work)
        co_await std::move(each);
    }
  }
};
