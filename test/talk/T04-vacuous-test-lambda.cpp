// RUN: %check %s async-vacuous-test

// The expectations stand in a coroutine lambda that the test calls and drops.

#include <asio.hpp>
#include <gtest/gtest.h>

asio::awaitable<int> countRows(const char *Name);

TEST(Database, Counts) {
  auto Body = []() -> asio::awaitable<void> {
    EXPECT_EQ(co_await countRows("db"), 3);
  };
  Body();
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-vacuous-test]
}
