// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// The condition is tested.

#include <coro/coro.hpp>

void tell(bool &);

struct inbox {
  coro::mutex mutex;
  coro::condition_variable arrived;
  int messages = 0;

  coro::task<> with_predicate() {
    auto lock = co_await mutex.scoped_lock();
    co_await arrived.wait(lock, [this] { return messages > 0; });
  }
  coro::task<> in_loop() {
    auto lock = co_await mutex.scoped_lock();
    while (messages == 0)
      co_await arrived.wait(lock);
  }
  coro::task<> asked_before() {
    auto lock = co_await mutex.scoped_lock();
    if (messages == 0)
      co_await arrived.wait(lock);
  }
  // Who signals learns that somebody waits, and needs the lock.
  coro::task<> told(bool &is_waiting) {
    auto lock = co_await mutex.scoped_lock();
    tell(is_waiting);
    co_await arrived.wait(lock);
  }
  // A time is a limit, too.
  coro::task<bool> limited() {
    auto lock = co_await mutex.scoped_lock();
    co_return co_await arrived.wait_for(lock, std::chrono::seconds(7)) ==
        std::cv_status::no_timeout;
  }
  // Nothing else suspends the coroutine.
  coro::task<> at_once(coro::scoped_lock &lock) {
    co_await arrived.wait(lock);
  }
};
