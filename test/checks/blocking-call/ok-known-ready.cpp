// RUN: %check %s

// The ways to know that a future is ready.

#include <chrono>
#include <folly/futures/Future.h>
#include <future>
#include <mylib/task.hpp>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

int fallback();
void ended [[noreturn]] ();
#define ASSERT(X) ((X) ? void() : ended())

mylib::task<int> inVariable(std::future<int> Answer) {
  const auto Status = Answer.wait_for(0s);
  const bool IsReady = Status == std::future_status::ready;
  if (!IsReady)
    co_return 0;
  co_return Answer.get();
}
mylib::task<int> notYet(std::future<int> Answer) {
  if (std::future_status::timeout == Answer.wait_for(0s))
    co_return 0;
  co_return Answer.get();
}
mylib::task<int> inExpression(std::future<int> Answer) {
  co_return Answer.valid() && Answer.wait_for(0s) == std::future_status::ready
      ? Answer.get()
      : fallback();
}
mylib::task<int> inSwitch(std::future<int> Answer) {
  switch (Answer.wait_for(0s)) {
  case std::future_status::ready:
    co_return Answer.get();
  default:
    co_return 0;
  }
}
mylib::task<int> asserted(std::future<int> Answer) {
  ASSERT(Answer.wait_for(0s) == std::future_status::ready);
  co_return Answer.get();
}
mylib::task<int> onBothPaths(std::future<int> Answer) {
  while (true) {
    if (Answer.wait_for(0s) == std::future_status::ready)
      break;
    co_await mylib::sleep_for(1ms);
  }
  co_return Answer.get();
}
mylib::task<int> elements(std::vector<std::future<int>> Answers) {
  int Sum = 0;
  for (auto &Answer : Answers)
    if (Answer.wait_for(0s) == std::future_status::ready)
      Sum += Answer.get();
  co_return Sum;
}
struct Session {
  std::future<int> Answer;
  mylib::task<int> polls() {
    if (this->Answer.wait_for(0s) == std::future_status::ready)
      co_return Answer.get();
    co_return 0;
  }
};
mylib::task<int> packaged(std::packaged_task<int()> Work) {
  std::future<int> Answer = Work.get_future();
  Work();
  co_return Answer.get();
}
static int helper(std::future<int> &Answer) {
  return Answer.wait_for(0s) == std::future_status::ready ? Answer.get() : 0;
}
mylib::task<int> inHelper(std::future<int> Answer) { co_return helper(Answer); }

void assertEqual(std::future_status, std::future_status);
mylib::task<int> assertedByFunction(std::future<int> Answer) {
  assertEqual(Answer.wait_for(0s), std::future_status::ready);
  co_return Answer.get();
}
// As an assertion of a test framework that goes on when it fails.
struct Outcome {
  explicit Outcome(const bool &Success);
  explicit operator bool() const;
};
void record();
#define EXPECT(X)                                                              \
  if (const Outcome Result = Outcome(X))                                       \
    ;                                                                          \
  else                                                                         \
    record()
mylib::task<int> expected(std::vector<folly::SemiFuture<int>> Answers,
                          folly::SemiFuture<int> Last) {
  int Sum = 0;
  for (auto &Answer : Answers) {
    EXPECT(Answer.isReady());
    Sum += std::move(Answer).get();
  }
  EXPECT(Last.isReady());
  co_return Sum + std::move(Last).get();
}

// One of several questions.
mylib::task<> asksTwice(std::future<int> &Work) {
  if (Work.valid() &&
      Work.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
    (void)Work.get();
  if (!Work.valid() ||
      Work.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    co_return;
  (void)Work.get();
}
