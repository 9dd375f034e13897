// RUN: %check %s async-abandoned-error --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'
#include <coro/coro.hpp>

coro::task<> arrives(coro::mutex &mutex, coro::condition_variable &arrived) {
  auto lock = co_await mutex.scoped_lock();
  co_await arrived.wait(lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another [async-abandoned-error]
}
