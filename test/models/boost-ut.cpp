// RUN: %check %s
#include <boost/ut.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<int> answer();

int main() {
  using namespace boost::ut;
  "answers"_test = []() -> cppcoro::task<> { expect(co_await answer() == 42); };
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this test returns a task that nobody runs, so it passes without testing anything [async-vacuous-test]
  "drops"_test = [] { answer(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
  detail::test("test", "by hand").operator=([] { answer(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: the task returned by 'answer' never runs, so this test passes without it [async-vacuous-test]
}
