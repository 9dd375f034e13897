// RUN: %check %s

// A loop that sleeps until something changes that it does not change itself.

#include <asio.hpp>
#include <atomic>
#include <chrono>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <mutex>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

struct Server {
  bool Ready = false;
  std::atomic<bool> Stopped;
  std::vector<int> Queue;
  bool isIdle() const;

  folly::coro::Task<void> member() {
    while (!Ready)
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'Ready': the coroutine wakes up for nothing, and notices a change late [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
  }
  folly::coro::Task<void> atomic() {
    while (!Stopped.load()) {
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'Stopped': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
    }
  }
  folly::coro::Task<void> getter() {
    do
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'isIdle': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
    while (!isIdle());
  }
  folly::coro::Task<void> container() {
    while (Queue.empty())
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'Queue': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
  }
  folly::coro::Task<void> counted() {
    for (int I = 0; I < 10 && !Ready; ++I)
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
  }
  folly::coro::Task<void> leaves() {
    while (true) {
      if (Ready)
        break;
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-4]]:5: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-6]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
    }
  }
  folly::coro::Task<void> returns() {
    for (;;) {
      if (Ready) {
        co_return;
      }
      co_await folly::coro::sleep(10ms);
      // CHECK-MESSAGES: :[[@LINE-5]]:5: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-7]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
    }
  }
  folly::coro::Task<void> backsOff() {
    auto Delay = 1;
    while (!Ready) {
      co_await folly::coro::sleep(std::chrono::milliseconds(Delay));
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:16: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
      Delay *= 2;
    }
  }
  folly::coro::Task<void> sleepsWithThread() {
    while (!Ready)
      std::this_thread::sleep_for(10ms);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
      // CHECK-NOTES: :[[@LINE-2]]:7: note: it waits here between two looks
      // CHECK-NOTES: :[[@LINE-4]]:5: note: in this coroutine, await the future itself, or a 'folly::coro::Baton'
    co_return;
  }
};
asio::awaitable<void> timer(const bool &Ready) {
  asio::steady_timer Timer(co_await asio::this_coro::executor);
  while (!Ready) {
    Timer.expires_after(10ms);
    co_await Timer.async_wait(asio::use_awaitable);
    // CHECK-MESSAGES: :[[@LINE-3]]:3: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
    // CHECK-NOTES: :[[@LINE-2]]:20: note: it waits here between two looks
    // CHECK-NOTES: :[[@LINE-5]]:3: note: in this coroutine, await the work itself, or a message on an 'asio::experimental::channel'
  }
}
asio::awaitable<void> ownTimer(const bool &Ready) {
  while (!Ready) {
    asio::steady_timer Timer(co_await asio::this_coro::executor, 10ms);
    co_await Timer.async_wait(asio::use_awaitable);
    // CHECK-MESSAGES: :[[@LINE-3]]:3: warning: this loop polls 'Ready': the coroutine wakes up{{.*}} [async-busy-wait]
    // CHECK-NOTES: :[[@LINE-2]]:20: note: it waits here between two looks
    // CHECK-NOTES: :[[@LINE-5]]:3: note: in this coroutine, await the work itself, or a message on an 'asio::experimental::channel'
  }
}
