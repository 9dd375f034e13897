// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// A signal that comes while the coroutine is suspended for something else.

#include <coro/coro.hpp>

struct inbox {
  coro::mutex mutex;
  coro::condition_variable arrived;

  coro::task<> wait() {
    auto lock = co_await mutex.scoped_lock();
    co_await arrived.wait(lock);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another [async-abandoned-error]
  }
};
