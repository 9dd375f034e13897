// RUN: %check %s 'async-*'

// The corrected versions of the examples, with Asio.

#include <asio.hpp>
#include <chrono>
#include <string>

asio::awaitable<std::string> readData(const char *Name);
asio::awaitable<void> store(std::string Data);
void log(const char *Text, std::string Data);

// T01
asio::awaitable<void> show(const char *Label) {
  auto Data = co_await readData("db");
  log(Label, Data);
}

// T10, T11
asio::awaitable<void> retry() {
  asio::steady_timer Timer(co_await asio::this_coro::executor);
  Timer.expires_after(std::chrono::seconds(2));
  co_await Timer.async_wait(asio::use_awaitable);
  co_await store(co_await readData("db"));
}

// T12
asio::awaitable<void> notNested() { co_await retry(); }

// T02, T09
int main() {
  asio::io_context Context;
  asio::co_spawn(Context, show("data"), asio::detached);
  Context.run();
}
