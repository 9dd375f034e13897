// RUN: %check %s

// Tests that run their task, or hand it to somebody who may.

#include <asio.hpp>
#include <boost/ut.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <gtest/gtest.h>
#include <mylib/task.hpp>
#include <utility>

cppcoro::task<int> answer();
asio::awaitable<void> serve();

TEST(Answer, IsAwaited) {
  EXPECT_EQ(cppcoro::sync_wait(answer()), 42);
  cppcoro::sync_wait([]() -> cppcoro::task<> {
    EXPECT_EQ(co_await answer(), 42);
  }());
}

TEST(Answer, IsSpawned) {
  asio::io_context Context;
  asio::co_spawn(Context, serve(), asio::detached);
  Context.run();
}

template <typename Task> void runToItsEnd(Task &&);

TEST_CASE("answers through a helper") {
  runToItsEnd(answer());
  auto Task = answer();
  REQUIRE(!Task.is_ready());
  runToItsEnd(std::move(Task));
}

struct Counted {
  static int Alive;
};
cppcoro::task<int> take(Counted);

// It is the making of the task that is tested.
TEST(Answer, OwnsItsArguments) {
  {
    auto Task = take(Counted());
    EXPECT_EQ(Counted::Alive, 1);
  }
  EXPECT_EQ(Counted::Alive, 0);
}

void helper() { (void)0; }

int main() {
  using namespace boost::ut;
  "answers"_test = [] { expect(cppcoro::sync_wait(answer()) == 42); };
  "returns something else"_test = [] { return 42; };
  "helper"_test = helper;
}
