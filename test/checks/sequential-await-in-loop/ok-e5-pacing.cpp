// RUN: %check %s

// E5: the loop paces itself.

#include <asio.hpp>
#include <chrono>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sleep.hh>
#include <seastar/coroutine/maybe_yield.hh>
#include <vector>

using namespace std::chrono_literals;

folly::coro::Task<int> compute(int Id);
folly::coro::Task<void> sleeps(const std::vector<int> &Ids) {
  for (int Id : Ids) {
    co_await compute(Id);
    co_await folly::coro::sleep(1s);
  }
  for (int Id : Ids) {
    co_await folly::coro::sleep(std::chrono::seconds(Id));
    co_await compute(Id);
  }
  for (int Id : Ids) {
    co_await folly::coro::co_reschedule_on_current_executor;
    co_await compute(Id);
  }
}
asio::awaitable<int> answer(int Id);
asio::awaitable<void> waits(const std::vector<int> &Ids,
                            asio::steady_timer &Timer) {
  for (int Id : Ids) {
    co_await answer(Id);
    Timer.expires_after(1s);
    co_await Timer.async_wait(asio::use_awaitable);
  }
  for (int Id : Ids) {
    co_await asio::post(co_await asio::this_coro::executor,
                        asio::use_awaitable);
    co_await answer(Id);
  }
}
seastar::future<int> load(int Id);
seastar::future<> yields(const std::vector<int> &Ids,
                         seastar::semaphore &Limit) {
  for (int Id : Ids) {
    co_await load(Id);
    co_await seastar::coroutine::maybe_yield();
  }
  for (int Id : Ids) {
    auto Units = co_await seastar::get_units(Limit, 1);
    co_await load(Id);
  }
  for (int Id : Ids) {
    co_await load(Id);
    co_await seastar::sleep(1ms);
  }
}
