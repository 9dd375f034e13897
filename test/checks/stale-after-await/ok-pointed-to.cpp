// RUN: %check %s

// A member that is only pointed to runs for who points to it, as a lambda does, and
// who waits for the end of the work before the pool ends.

#include <folly/coro/BlockingWait.h>
#include <folly/coro/Task.h>
#include <functional>
#include <memory>

folly::coro::Task<void> slot();

struct pool {
  folly::coro::Task<void> enqueue(int Job) {
    co_await slot();
    Size += Job;
  }
  int Size = 0;
};
struct runner {
  void start(std::function<folly::coro::Task<void>()> Work);
  folly::coro::Task<void> stopAll();
};

class client {
public:
  void start() {
    Closer = std::make_unique<pool>();
    Background = std::make_unique<runner>();
    Background->start(std::bind(&client::scan, this));
  }
  void stop() {
    if (Background) {
      folly::coro::blockingWait(Background->stopAll());
      Background.reset();
    }
    Closer.reset();
  }

private:
  folly::coro::Task<void> scan() { co_await Closer->enqueue(1); }
  std::unique_ptr<pool> Closer;
  std::unique_ptr<runner> Background;
};

class caller {
public:
  static void use() {
    caller Caller;
    Caller.start();
    Caller.Closer.reset();
  }

private:
  void start() { Background.start(std::bind(&caller::scan, this)); }
  folly::coro::Task<void> scan() { co_await Closer->enqueue(1); }
  std::unique_ptr<pool> Closer;
  runner Background;
};
