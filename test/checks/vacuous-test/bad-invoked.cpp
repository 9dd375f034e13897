// RUN: %check %s

// What is registered is a function that a macro wrote; it calls the test.

#include <boost/test/unit_test.hpp>
#include <cppcoro/task.hpp>
#include <mylib/task.hpp>

mylib::task<int> answer();

BOOST_AUTO_TEST_CASE(answers) {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}

struct fixture {
  mylib::task<int> query();
};

BOOST_FIXTURE_TEST_CASE(queries, fixture) {
  query();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'query' never runs, so this test passes without it [async-vacuous-test]
}

void byHand() {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
mylib::task<int> returnsTask() {
  BOOST_TEST(co_await answer() == 42);
  co_return 0;
}

boost::unit_test::test_suite *init(boost::unit_test::test_suite &Suite) {
  Suite.add(BOOST_TEST_CASE(&byHand));
  Suite.add(BOOST_TEST_CASE(&returnsTask));
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: this test returns a task that nobody runs, so it passes without testing anything [async-vacuous-test]
  return &Suite;
}
