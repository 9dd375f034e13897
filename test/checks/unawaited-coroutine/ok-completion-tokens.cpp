// RUN: %check %s

// Handlers and other completion tokens start the operation.

#include <asio.hpp>

asio::awaitable<void> work();

asio::awaitable<void> starts(asio::steady_timer &Timer,
                             asio::io_context &Context) {
  Timer.async_wait([](asio::error_code) {});
  asio::co_spawn(Context, work(), asio::detached);
  asio::co_spawn(Context, [] { return work(); }, asio::detached);
  auto Future = asio::co_spawn(Context, work(), asio::use_future);
  Timer.async_wait(asio::deferred)([](asio::error_code) {});
  co_await Timer.async_wait(asio::use_awaitable);
}
