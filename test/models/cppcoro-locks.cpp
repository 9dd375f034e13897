// RUN: %check %s async-lock-across-await

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<> vt();

cppcoro::task<> held(cppcoro::async_mutex &Mutex) {
  cppcoro::async_mutex_lock Guard = co_await Mutex.scoped_lock_async();
  co_await vt();
}
