// RUN: %check %s async-vacuous-test,async-unawaited-coroutine

// In a test, the drop of a task is one finding. What the check does not speak
// of remains the other check's.

#include <cppcoro/task.hpp>
#include <gtest/gtest.h>
#include <seastar/core/future.hh>
#include <utility>
#include <vector>

cppcoro::task<int> answer();
seastar::future<> start();

TEST(Answer, IsDropped) {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
  auto Kept = answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Kept' is never awaited, so it never runs and this test passes without it [async-vacuous-test]
  start();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'start' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  std::vector<cppcoro::task<int>> Many;
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the tasks collected in 'Many' are never awaited, so they never run [async-unawaited-coroutine]
  Many.push_back(answer());
}

void notATest() {
  answer();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'answer' is dropped, so it never runs [async-unawaited-coroutine]
}
