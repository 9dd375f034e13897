// RUN: %check %s async-discarded-await-result
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>

int Shared;
using Guard = cppcoro::async_mutex_lock;

cppcoro::task<> drops0(cppcoro::async_mutex &Mutex) {
  co_await Mutex.scoped_lock_async();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'scoped_lock_async' yields is dropped, so the lock is released at once [async-discarded-await-result]
  ++Shared;
  co_return;
}
