// RUN: %check %s
#include <boost/test/unit_test.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<int> answer();

BOOST_AUTO_TEST_CASE(answers) {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}

void byHand() {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
void init(boost::unit_test::test_suite &Suite) {
  Suite.add(boost::unit_test::make_test_case(&byHand, "by hand", "", 0));
}
