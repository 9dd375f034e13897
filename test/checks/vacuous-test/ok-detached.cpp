// RUN: %check %s

// Detached coroutines whose end the test can see, or that assert nothing.

#include <asio.hpp>
#include <catch2/catch_test_macros.hpp>

asio::awaitable<int> countRows(const char *Table);
asio::awaitable<void> serve();

TEST_CASE("looks at a flag") {
  asio::io_context Context;
  bool Done = false;
  asio::co_spawn(
      Context,
      [&]() -> asio::awaitable<void> {
        REQUIRE(co_await countRows("users") == 3);
        Done = true;
      },
      asio::detached);
  Context.run();
  REQUIRE(Done);
}

TEST_CASE("passes exceptions on") {
  asio::io_context Context;
  auto Result = asio::co_spawn(
      Context,
      []() -> asio::awaitable<void> {
        REQUIRE(co_await countRows("users") == 3);
      },
      asio::use_future);
  Context.run();
  Result.get();
}

TEST_CASE("catches them itself") {
  asio::io_context Context;
  asio::co_spawn(
      Context,
      []() -> asio::awaitable<void> {
        try {
          REQUIRE(co_await countRows("users") == 3);
        } catch (...) {
          REQUIRE(false);
        }
      },
      asio::detached);
  Context.run();
}

TEST_CASE("is served") {
  asio::io_context Context;
  asio::co_spawn(Context, serve(), asio::detached);
  asio::co_spawn(
      Context, []() -> asio::awaitable<void> { co_await serve(); },
      asio::detached);
  Context.run();
}

void notATest(asio::io_context &Context) {
  asio::co_spawn(
      Context,
      []() -> asio::awaitable<void> {
        CHECK(co_await countRows("users") == 3);
      },
      asio::detached);
}

struct broker {
  explicit broker(asio::io_context &);
  bool hasSeenAll() const;
};
TEST_CASE("asks the other side") {
  asio::io_context Context;
  broker Other(Context);
  asio::co_spawn(
      Context,
      []() -> asio::awaitable<void> {
        CHECK(co_await countRows("users") == 3);
      },
      asio::detached);
  Context.run();
  CHECK(Other.hasSeenAll());
}
