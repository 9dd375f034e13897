// RUN: %check %s
#include <cppcoro/task.hpp>
#include <gtest/gtest.h>

cppcoro::task<int> answer();

TEST(Answer, IsRight) {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}

// As the framework itself names it.
class ByHand : public testing::Test {
  void TestBody() override { answer(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
};
