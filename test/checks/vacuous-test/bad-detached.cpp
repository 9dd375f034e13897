// RUN: %check %s

// The coroutine with the assertions is let go in a way that loses exceptions,
// and nothing tells the test whether it came to its end.

#include <asio.hpp>
#include <catch2/catch_test_macros.hpp>

asio::awaitable<int> countRows(const char *Table);

TEST_CASE("counts") {
  asio::io_context Context;
  asio::co_spawn(
      // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: an exception that leaves this coroutine is lost, so this test passes without the rest of it [async-vacuous-test]
      // CHECK-NOTES: :[[@LINE+2]]:7: note: start it in a way that tells the test of its exceptions
      Context,
      []() -> asio::awaitable<void> {
        REQUIRE(co_await countRows("users") == 3);
      },
      asio::detached);
  Context.run();
}

TEST_CASE("counts with a variable") {
  asio::io_context Context;
  auto Body = [&]() -> asio::awaitable<void> {
    CHECK(co_await countRows("users") == 3);
    Context.stop();
  };
  asio::co_spawn(Context, Body(), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: an exception that leaves this coroutine is{{.*}} [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-6]]:15: note: start it in a way that tells the test of its exceptions
  Context.run();
}
