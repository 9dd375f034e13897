// RUN: %check %s

// A local smart pointer that nobody shares ends what it owns.

#include <folly/Executor.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <memory>

struct server {
  folly::coro::Task<void> serve();
  folly::coro::Task<void> count() {
    co_await folly::coro::sleep(std::chrono::milliseconds(1));
    ++Served;
  }
  int Served = 0;
};

void started(folly::Executor::KeepAlive<> Executor) {
  auto Server = std::make_shared<server>();
  folly::coro::co_withExecutor(Executor, Server->count()).start();
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'Server' ends with its scope, but the task that is started refers to it [async-dangling-task]
}
folly::coro::Task<void> returned() {
  auto Server = std::make_shared<server>();
  Server->Served = 1;
  return (*Server).serve();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Server' ends with the function, but the task that is returned refers to it [async-dangling-task]
}
