// RUN: %check %s

// E8: work that was started before the loop runs already.

#include <folly/futures/Future.h>
#include <folly/coro/Task.h>
#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <utility>
#include <vector>

seastar::future<> joins(std::vector<seastar::future<int>> Futures) {
  for (auto &Future : Futures)
    co_await std::move(Future);
}
mylib::task<> joinsEager(std::vector<mylib::eager<int>> Started) {
  for (auto &Work : Started)
    co_await std::move(Work);
  for (int I = 0; I < 3; ++I)
    co_await Started[I];
}
// A function does it for each of them.
struct tablet {
  seastar::future<> done();
  seastar::future<> wait_for_shutdown(int Shard);
};
static seastar::future<> drain(seastar::future<int> &Future) {
  try {
    co_await std::move(Future);
  } catch (...) {
  }
}
seastar::future<> drainsAll(std::vector<seastar::future<int>> Futures,
                            std::vector<tablet> Tablets) {
  auto Drain = [](seastar::future<int> &Future) -> seastar::future<> {
    co_await std::move(Future);
  };
  for (auto &Future : Futures)
    co_await drain(Future);
  for (auto &Future : Futures)
    co_await Drain(Future);
  for (auto &Tablet : Tablets)
    co_await Tablet.done();
  for (auto &Tablet : Tablets)
    co_await Tablet.wait_for_shutdown(1);
}
folly::coro::Task<void>
joinsFolly(std::vector<folly::SemiFuture<int>> Futures) {
  for (auto &Future : Futures)
    co_await std::move(Future);
}
