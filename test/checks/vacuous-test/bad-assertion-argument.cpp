// RUN: %check %s

// What an assertion runs is no more than the making of a task.

#include <cppcoro/task.hpp>
#include <gtest/gtest.h>

struct NotFound {};
cppcoro::task<int> find(const char *Name);

TEST(Database, DoesNotThrow) {
  EXPECT_NO_THROW(find("db"));
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: the task returned by 'find' never runs, so this test passes without it [async-vacuous-test]
}

TEST(Database, Throws) {
  EXPECT_THROW(find("nothing"), NotFound);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: the task returned by 'find' never runs, so this test passes without it [async-vacuous-test]
}
