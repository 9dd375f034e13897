// RUN: %check %s

// The body of a test drops the task that would test something.

#include <asio.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <gtest/gtest.h>
#include <string>

cppcoro::task<std::string> readData(const char *Name);
asio::awaitable<int> countRows(const char *Name);

TEST(Database, Reads) {
  readData("db");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'readData' never runs, so this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the test can wait for the task with 'cppcoro::sync_wait'
}

TEST(Database, ReadsInSpiteOfNodiscard) {
  (void)readData("db");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the task returned by 'readData' never runs, so this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: the test can wait for the task with 'cppcoro::sync_wait'
}

TEST(Database, Counts) {
  auto Body = []() -> asio::awaitable<void> {
    EXPECT_EQ(co_await countRows("db"), 3);
  };
  Body();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'Body' never runs, so this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the test has to start the task with 'asio::co_spawn' and wait until it is done
}

TEST(Database, CountsOnTheSpot) {
  []() -> asio::awaitable<void> {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by this call never runs, so this test passes without it [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:3: note: the test has to start the task with 'asio::co_spawn' and wait until it is done
    EXPECT_EQ(co_await countRows("db"), 3);
  }();
}

TEST(Database, KeepsTheTask) {
  auto Result = readData("db");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Result' is never awaited, so it never runs and this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: the test can wait for the task with 'cppcoro::sync_wait'
}

class Fixture : public testing::Test {
protected:
  void SetUp() override { readData("not in a test"); }
  cppcoro::task<int> query();
};

TEST_F(Fixture, Queries) {
  query();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'query' never runs, so this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: the test can wait for the task with 'cppcoro::sync_wait'
}

class WithParameter : public testing::TestWithParam<int> {};
cppcoro::task<int> query(int Value);

TEST_P(WithParameter, Queries) {
  if (GetParam() > 0)
    query(GetParam());
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'query' never runs, so this test passes without it [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:5: note: the test can wait for the task with 'cppcoro::sync_wait'
}
