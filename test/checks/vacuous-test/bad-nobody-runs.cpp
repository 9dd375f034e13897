// RUN: %check %s

// The test gives work to a context of its own, which nobody runs.

#include <asio.hpp>
#include <gtest/gtest.h>

asio::awaitable<int> countRows(const char *Table);

TEST(Database, Spawns) {
  asio::io_context Context;
  asio::co_spawn(
      // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this test passes without this work [async-vacuous-test]
      // CHECK-NOTES: :[[@LINE-3]]:20: note: the test has to run it until the work is done
      Context,
      []() -> asio::awaitable<void> {
        try {
          EXPECT_EQ(co_await countRows("users"), 3);
        } catch (...) {
        }
      },
      asio::detached);
}

TEST(Database, Posts) {
  asio::io_context Context;
  asio::post(Context, [] { EXPECT_EQ(1, 2); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: nobody runs 'Context', so this test passes without this work [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-3]]:20: note: the test has to run it until the work is done
}

// What waits for the work never ends: a test that does not pass, and a matter of
// async-detached-error.
TEST(Database, Hangs) {
  asio::io_context Context;
  auto Rows = asio::co_spawn(Context, countRows("users"), asio::use_future);
  EXPECT_EQ(Rows.get(), 3);
}

TEST(Database, Runs) {
  asio::io_context Context;
  auto Rows = asio::co_spawn(Context, countRows("users"), asio::use_future);
  Context.run();
  EXPECT_EQ(Rows.get(), 3);
}
