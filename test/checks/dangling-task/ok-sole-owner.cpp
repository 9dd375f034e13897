// RUN: %check %s

// A smart pointer may share what it owns, or the function waits for the task.

#include <folly/Executor.h>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <memory>
#include <utility>

struct server {
  folly::coro::Task<void> count() {
    co_await folly::coro::sleep(std::chrono::milliseconds(1));
    ++Served;
  }
  int Served = 0;
};
struct sharing : std::enable_shared_from_this<sharing> {
  folly::coro::Task<void> count() {
    co_await folly::coro::sleep(std::chrono::milliseconds(1));
    ++Served;
  }
  int Served = 0;
};
std::shared_ptr<server> find();
void keep(std::shared_ptr<server> Server);

void copied(folly::Executor::KeepAlive<> Executor) {
  auto Server = std::make_shared<server>();
  keep(Server);
  folly::coro::co_withExecutor(Executor, Server->count()).start();
}
void captured(folly::Executor::KeepAlive<> Executor) {
  auto Server = std::make_shared<server>();
  folly::coro::co_withExecutor(Executor, Server->count()).start([Server](auto &&) {});
}
void found(folly::Executor::KeepAlive<> Executor) {
  auto Server = find();
  folly::coro::co_withExecutor(Executor, Server->count()).start();
}
void sharesItself(folly::Executor::KeepAlive<> Executor) {
  auto Server = std::make_shared<sharing>();
  folly::coro::co_withExecutor(Executor, Server->count()).start();
}
std::shared_ptr<server> handedOut(folly::Executor::KeepAlive<> Executor) {
  auto Server = std::make_shared<server>();
  folly::coro::co_withExecutor(Executor, Server->count()).start();
  return Server;
}
void waits() {
  auto Server = std::make_shared<server>();
  folly::coro::blockingWait(Server->count());
}
folly::coro::Task<void> awaited() {
  auto Server = std::make_shared<server>();
  co_await Server->count();
}
