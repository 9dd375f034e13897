// RUN: %check %s

// The test is a coroutine, and the framework drops the task that it returns.

#include <boost/cobalt.hpp>
#include <boost/ut.hpp>
#include <mylib/task.hpp>

mylib::task<int> answer();
mylib::task<> named() {
  boost::ut::expect(co_await answer() == 42);
}

int main() {
  using namespace boost::ut;

  "lambda"_test = []() -> mylib::task<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: this test returns a task that nobody runs, so it passes without testing anything [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:19: note: the test framework drops what a test returns
    expect(co_await answer() == 42);
  };

  test("function") = named;
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this test returns a task that nobody runs,{{.*}} [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:22: note: the test framework drops what a test returns

  int Expected = 42;
  "with captures"_test = [&]() -> mylib::task<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this test returns a task that nobody runs,{{.*}} [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:26: note: the test framework drops what a test returns
    expect(co_await answer() == Expected);
  };

  "no coroutine, but it hands one on"_test = [] { return answer(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: this test returns a task that nobody runs,{{.*}} [async-vacuous-test]
  // CHECK-NOTES: :[[@LINE-2]]:46: note: the test framework drops what a test returns

  "cancelled at once"_test = []() -> boost::cobalt::promise<void> {
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: this test returns a task that nobody waits for, so it ends before its work does [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:30: note: the test framework drops what a test returns
    co_return;
  };

  "outer"_test = [] {
    "inner"_test = []() -> mylib::task<> {
      // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this test returns a task that nobody runs,{{.*}} [async-vacuous-test]
      // CHECK-NOTES: :[[@LINE-2]]:20: note: the test framework drops what a test returns
      expect(co_await answer() == 42);
    };
    answer();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: the test has to start the task and wait until it is done
  };
}

boost::ut::suite<> Suite = [] {
  using namespace boost::ut;
  "in a suite"_test = []() -> mylib::task<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: this test returns a task that nobody runs,{{.*}} [async-vacuous-test]
    // CHECK-NOTES: :[[@LINE-2]]:23: note: the test framework drops what a test returns
    expect(co_await answer() == 42);
  };
};
