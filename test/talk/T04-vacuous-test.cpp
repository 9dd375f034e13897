// RUN: %check %s async-vacuous-test

// A test that calls its coroutine and never awaits it passes without testing.

#include <asio.hpp>
#include <gtest/gtest.h>
#include <string>

asio::awaitable<std::string> readData(const char *Name);

TEST(Database, Reads) {
  readData("db");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-vacuous-test]
}
