// RUN: %check %s
#include <catch2/catch_test_macros.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<int> answer();

TEST_CASE("answers") {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}

void byHand() {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
Catch::ITestInvoker *Invoker = Catch::makeTestInvoker(byHand);

struct Fixture {};
TEST_CASE_PERSISTENT_FIXTURE(Fixture, "answers again") {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
