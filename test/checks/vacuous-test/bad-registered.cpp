// RUN: %check %s

// Tests that a macro defines as a function and registers by its address.

#include <catch2/catch_test_macros.hpp>
#include <mylib/task.hpp>

mylib::task<int> answer();
template <typename T> mylib::task<T> echo(T Value);

TEST_CASE("answers") {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
  SECTION("again") {
    auto Body = []() -> mylib::task<> { REQUIRE(co_await answer() == 42); };
    Body();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the task returned by 'Body' never runs, so this test passes without it [async-vacuous-test]
  }
}

struct Fixture {
  mylib::task<int> query() const;
};

TEST_CASE_METHOD(Fixture, "queries") {
  query();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'query' never runs, so this test passes without it [async-vacuous-test]
}

TEST_CASE_PERSISTENT_FIXTURE(Fixture, "queries once") {
  query();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'query' never runs, so this test passes without it [async-vacuous-test]
}

TEMPLATE_TEST_CASE("echoes", "", int, long) {
  echo(TestType());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'echo' never runs, so this test passes without it [async-vacuous-test]
}

// A macro of the project wraps the framework's.
#define COMPONENT_TEST(Name) TEST_CASE("component " Name)

COMPONENT_TEST("answers too") {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
