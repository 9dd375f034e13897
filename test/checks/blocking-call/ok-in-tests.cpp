// RUN: %check %s
// A test may be slow, and so may what only tests reach.
#include <cppcoro/task.hpp>
#include <gtest/gtest.h>
#include <unistd.h>

cppcoro::task<> slowServer() {
  sleep(1);
  co_return;
}

TEST(Server, Slow) {
  auto Task = []() -> cppcoro::task<> {
    sleep(1);
    co_return;
  };
  (void)Task;
}
