// RUN: %check %s

// Somebody runs the context, or may.

#include <asio.hpp>
#include <thread>

asio::awaitable<void> work();
void take(asio::io_context &Context);
void takeExecutor(asio::io_context::executor_type Executor);

class server {
public:
  explicit server(asio::io_context &Context);
};

void runs() {
  asio::io_context Context;
  asio::co_spawn(Context, work(), asio::detached);
  Context.run();
}

void polls() {
  asio::io_context Context;
  asio::co_spawn(Context, work(), asio::detached);
  Context.poll();
}

void inThread() {
  asio::io_context Context;
  std::thread Runner([&] { Context.run(); });
  asio::co_spawn(Context, work(), asio::detached);
  Runner.join();
}

void escapes(bool First) {
  asio::io_context Context, Other, Third, Fourth;
  asio::co_spawn(Context, work(), asio::detached);
  take(Context);
  asio::co_spawn(Other, work(), asio::detached);
  server Server(Other);
  asio::co_spawn(Third, work(), asio::detached);
  takeExecutor(Third.get_executor());
  asio::io_context *Pointer = &Fourth;
  asio::co_spawn(Fourth, work(), asio::detached);
  Pointer->run();
}

void noWork() {
  asio::io_context Context;
  asio::steady_timer Timer(Context);
}

void pool() {
  asio::thread_pool Pool;
  asio::co_spawn(Pool, work(), asio::detached);
}

void ofOthers(asio::io_context &Context) {
  asio::co_spawn(Context, work(), asio::detached);
}
