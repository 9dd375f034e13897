// RUN: %check %s --config='{CheckOptions: {async-blocking-call.AllInTests: true}}'
#include <cppcoro/task.hpp>
#include <gtest/gtest.h>
#include <unistd.h>

cppcoro::task<> slowServer() {
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up
  co_return;
}

TEST(Server, Slow) {}
