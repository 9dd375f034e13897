// RUN: %check %s

// What is awaited in the full expression that makes it is done when the
// temporaries end.

#include <asio.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Task.h>
#include <seastar/core/coroutine.hh>
#include <string>
#include <string_view>
#include <utility>

cppcoro::task<int> size(const std::string &Text);
cppcoro::task<int> viewed(std::string_view Text);
folly::coro::Task<int> load(const std::string &Text);
seastar::future<int> read(const std::string &Text) {
  co_await seastar::make_ready_future<>();
  co_return static_cast<int>(Text.size());
}
std::string name(int);

cppcoro::task<int> awaited(int Number) {
  int Sum = co_await size(name(1));
  Sum += co_await viewed(name(2));
  Sum += co_await [Number]() -> cppcoro::task<int> { co_return Number; }();
  co_return Sum + co_await size("text");
}

cppcoro::task<int> together() {
  auto [First, Second] = co_await cppcoro::when_all(size("a"), viewed(name(1)));
  co_return First + Second;
}

int bridged() {
  auto Size = cppcoro::sync_wait(size(name(1)));
  return Size +
         folly::coro::blockingWait(load(name(1)));
}

folly::coro::Task<int> invoked(int Number) {
  auto Task = folly::coro::co_invoke(
      [Number]() -> folly::coro::Task<int> { co_return Number; });
  co_return co_await std::move(Task);
}

asio::awaitable<int> spawned(asio::any_io_executor Executor, int Number) {
  co_return co_await asio::co_spawn(
      Executor, [Number]() -> asio::awaitable<int> { co_return Number; }(),
      asio::use_awaitable);
}

void spawnedWithItsLambda(asio::io_context &Context, int Number) {
  asio::co_spawn(
      Context, [Number]() -> asio::awaitable<int> { co_return Number; },
      asio::detached);
}

int gets() { return read(name(1)).get(); }
