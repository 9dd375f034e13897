// RUN: %check %s

// Functions that detach may start the work at once. What counts is what it
// does after it was suspended.

#include <async_simple/coro/Lazy.h>
#include <coro/coro.hpp>
#include <drogon/drogon.h>
#include <folly/coro/Task.h>
#include <string>

namespace app {
drogon::Task<> wait();

void runs() {
  std::string Text;
  drogon::async_run([&Text]() -> drogon::Task<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
    co_await wait();
    Text += "done";
  });
}
} // namespace app

async_simple::coro::Lazy<> fetch(std::string);
async_simple::coro::Lazy<> store(std::string &Text) {
  co_await fetch("x");
  Text += "done";
}

void starts(async_simple::Executor *Executor) {
  std::string Text;
  store(Text).via(Executor).start([](auto &&) {});
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  store(Text).via(Executor).detach();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
}

coro::task<> poll(int &Count) {
  co_await coro::task<>();
  ++Count;
}

void spawns(coro::thread_pool &Pool) {
  int Count = 0;
  Pool.spawn_detached(poll(Count));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'Count' may be gone when the detached work that refers to it runs [async-detached-error]
}

folly::coro::Task<void> compute();
folly::coro::Task<void> add(int &Sum) {
  co_await compute();
  ++Sum;
}

void starts(folly::Executor::KeepAlive<> Executor) {
  int Sum = 0;
  folly::coro::co_withExecutor(Executor, add(Sum)).start();
  // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: 'Sum' may be gone when the detached work that refers to it runs [async-detached-error]
}
