// RUN: %check %s
#include <cppcoro/task.hpp>
#include <doctest/doctest.h>

cppcoro::task<int> answer();

TEST_CASE("answers") {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
  SUBCASE("again") {
    answer();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
  }
}

struct Fixture {
  cppcoro::task<int> query();
};
TEST_CASE_FIXTURE(Fixture, "queries") {
  query();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'query' never runs, so this test passes without it [async-vacuous-test]
}

void byHand() {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
doctest::detail::TestCase Case(byHand, "", 0);
