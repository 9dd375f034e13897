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
folly::coro::Task<void>
joinsFolly(std::vector<folly::SemiFuture<int>> Futures) {
  for (auto &Future : Futures)
    co_await std::move(Future);
}
