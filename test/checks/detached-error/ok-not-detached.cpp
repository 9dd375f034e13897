// RUN: %check %s

// Somebody can still wait for the work.

#include <asio.hpp>
#include <folly/coro/Task.h>
#include <string>

asio::awaitable<void> print(const std::string &);
folly::coro::Task<void> pause();
folly::coro::Task<void> add(int &Sum) {
  co_await pause();
  ++Sum;
}

std::future<void> returns(asio::io_context &Context, std::string &Text) {
  return asio::co_spawn(Context, print(Text), asio::use_future);
}

asio::awaitable<void> awaits(asio::any_io_executor Executor) {
  std::string Text;
  co_await asio::co_spawn(Executor, print(Text), asio::use_awaitable);
}

void handler(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), [](std::exception_ptr) {});
}

void keeps(folly::Executor::KeepAlive<> Executor) {
  int Sum = 0;
  auto Future = folly::coro::co_withExecutor(Executor, add(Sum)).start();
  std::move(Future).get();
}
