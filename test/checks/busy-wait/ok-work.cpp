// RUN: %check %s

// A loop that works between two looks, or that changes what it looks at.

#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <atomic>

using namespace std::chrono_literals;

bool Stopped;
void work();
folly::coro::Task<bool> ask();
bool question();

folly::coro::Task<void> periodic() {
  while (!Stopped) {
    work();
    co_await folly::coro::sleep(1s);
  }
}
folly::coro::Task<void> asks() {
  while (!co_await ask())
    co_await folly::coro::sleep(1s);
}
folly::coro::Task<void> calls() {
  while (!question())
    co_await folly::coro::sleep(1s);
}
folly::coro::Task<void> counts(int Count) {
  for (int I = 0; I < Count; ++I)
    co_await folly::coro::sleep(1s);
}
folly::coro::Task<void> changes() {
  while (!Stopped) {
    co_await folly::coro::sleep(1s);
    Stopped = true;
  }
}
folly::coro::Task<void> retries(int Attempts) {
  while (true) {
    if (co_await ask())
      co_return;
    co_await folly::coro::sleep(1s);
  }
}
folly::coro::Task<void> beats() {
  while (!Stopped) {
    co_await folly::coro::sleep(1s);
    if (!co_await ask())
      break;
  }
}
folly::coro::Task<void> endless() {
  while (true) {
    work();
    co_await folly::coro::sleep(1s);
  }
}
