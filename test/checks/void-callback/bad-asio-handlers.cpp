// RUN: %check %s

// A completion handler of Asio that is a coroutine: nobody awaits it.

#include <asio.hpp>

asio::awaitable<void> work();
asio::awaitable<void> answer(asio::error_code, std::size_t);

void handlers(asio::io_context &Context, asio::steady_timer &Timer,
              asio::ip::tcp::socket &Socket) {
  asio::post(Context, work);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'asio::post' drops the task that 'work' returns, so it never runs [async-void-callback]
  asio::dispatch(Context, []() -> asio::awaitable<void> { co_await work(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'asio::dispatch' drops the task that this lambda returns, so it never runs [async-void-callback]
  Timer.async_wait([](asio::error_code) -> asio::awaitable<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'async_wait' drops the task that this lambda returns, so it never runs [async-void-callback]
    co_await work();
  });
  char Data[8];
  asio::async_read(Socket, asio::buffer(Data), answer);
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'asio::async_read' drops the task that 'answer' returns, so it never runs [async-void-callback]
  asio::co_spawn(Context, work, asio::detached);
  asio::post(Context, [&] { asio::co_spawn(Context, work, asio::detached); });
}
