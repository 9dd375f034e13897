// RUN: %check %s

// A lambda that is a detached coroutine captures a local variable by
// reference.

#include <asio.hpp>
#include <string>

asio::awaitable<void> pause();
asio::awaitable<void> print(const std::string &);

void byDefault(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(
      Context, [&]() -> asio::awaitable<void> { co_await print(Text); },
      // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
      asio::detached);
}

void byName(asio::any_io_executor Executor) {
  int Count = 0;
  asio::co_spawn(
      Executor,
      [&Count]() -> asio::awaitable<void> {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Count' may be gone when the detached work that refers to it runs [async-detached-error]
        co_await pause();
        ++Count;
      },
      asio::detached);
}

void byInitializer(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(
      Context, [&Copy = Text]() -> asio::awaitable<void> { co_await print(Copy); },
      // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
      asio::detached);
}

void throughVariable(asio::io_context &Context) {
  std::string Text;
  auto Work = [&Text]() -> asio::awaitable<void> { co_await print(Text); };
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  asio::co_spawn(Context, Work, asio::detached);
}

void calledOnTheSpot(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(
      Context, [&Text]() -> asio::awaitable<void> { co_await print(Text); }(),
      // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
      asio::detached);
}

void nested(asio::io_context &Context) {
  auto Later = [&Context] {
    std::string Text;
    asio::co_spawn(
        Context, [&Text]() -> asio::awaitable<void> { co_await print(Text); },
        // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
        asio::detached);
  };
  Later();
  Context.run();
}
