// RUN: %check %s

// A guard that nobody keeps releases its lock at once.

#include <coro/coro.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <folly/coro/Mutex.h>
#include <folly/coro/Task.h>

cppcoro::task<> store(int Value);
int Total;

cppcoro::task<> add(cppcoro::async_mutex &Mutex, int Value) {
  co_await Mutex.scoped_lock_async();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'scoped_lock_async' yields is dropped, so the lock is released at once [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: keep the guard in a variable for as long as the lock is needed
  Total += Value;
}

coro::task<> addInBlock(coro::mutex &Mutex, int Value) {
  if (Value > 0) {
    co_await Mutex.scoped_lock();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the guard that awaiting 'scoped_lock' yields is dropped,{{.*}} [async-discarded-await-result]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: keep the guard in a variable for as long as the lock is needed
    Total += Value;
  }
  co_return;
}

folly::coro::Task<int> read(folly::coro::Mutex &Mutex) {
  co_await Mutex.co_scoped_lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'co_scoped_lock' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: keep the guard in a variable for as long as the lock is needed
  Total += 1;
  co_return Total;
}

// A guard of the program's own: no model knows it.
namespace app {
class StateLock {
public:
  StateLock(StateLock &&) noexcept;
  ~StateLock();
};
struct Unlocked {
  ~Unlocked();
};
struct State {
  cppcoro::task<StateLock> lock();
  cppcoro::task<Unlocked> unlock();
};
} // namespace app

cppcoro::task<> addToState(app::State &Of, int Value) {
  co_await Of.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the guard that awaiting 'lock' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: keep the guard in a variable for as long as the lock is needed
  Total += Value;
  co_await Of.unlock();
  Total += Value;
}
