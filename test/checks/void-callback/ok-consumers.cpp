// RUN: %check %s

// What takes the task is no sink.

#include <asio.hpp>
#include <drogon/drogon.h>
#include <folly/coro/Task.h>
#include <functional>
#include <future>
#include <seastar/core/loop.hh>
#include <vector>

asio::awaitable<void> work();
drogon::Task<> handle();
folly::coro::Task<int> compute();
seastar::future<> flush(int);
void onDone(std::function<asio::awaitable<void>()> Callback);

void gives(asio::io_context &Context, std::vector<int> Numbers) {
  onDone(work);
  onDone([]() -> asio::awaitable<void> { co_await work(); });
  asio::co_spawn(Context, work, asio::detached);
  asio::co_spawn(Context, []() -> asio::awaitable<void> { co_await work(); },
                 asio::detached);
  drogon::async_run(handle);
  auto Task = folly::coro::co_invoke(compute);
  (void)std::move(Task).semi();
  (void)seastar::do_for_each(Numbers, flush);
  auto Future = std::async(work);
}
