// RUN: %check %s

// Locks that are taken.

#include <cppcoro/async_mutex.hpp>
#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>

mylib::task<cppcoro::async_mutex_lock> acquire(int Table);
mylib::task<> save(int Value);

mylib::task<> byType() {
  auto Guard = co_await acquire(2);
  co_await save(1);
}

seastar::future<> units(seastar::semaphore &Limit) {
  auto Pending = seastar::get_units(Limit, 1);
  auto Units = co_await std::move(Pending);
  co_return;
}
