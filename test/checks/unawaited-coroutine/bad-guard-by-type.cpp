// RUN: %check %s --config='{CheckOptions: {async-tidy.Models: "%S/Inputs/locks.yaml"}}'

// What awaiting would have yielded is a lock, whatever the variable's name.

#include <mylib/task.hpp>

namespace tables {
class row_lock {
public:
  row_lock(row_lock &&) noexcept;
  ~row_lock();
};
class mutex {};
mylib::task<row_lock> acquire(int Row);
[[nodiscard]] mylib::eager<row_lock> enter(int Row);
mylib::task<mutex> makeMutex();
struct lock_operation {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  row_lock await_resume();
};
lock_operation lockRow(int Row);
} // namespace tables
mylib::task<> save(int Value);

mylib::task<> locks() {
  // No fix: a lock that is awaited and dropped is released at once.
  tables::acquire(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'acquire' is dropped, so the lock is never taken [async-unawaited-coroutine]
  auto Row = tables::acquire(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Row' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  tables::enter(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'enter' is dropped, so nothing waits until the lock is taken [async-unawaited-coroutine]
  auto Mutex = tables::makeMutex();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Mutex' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Held = co_await tables::acquire(4);
  tables::lockRow(5);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'lockRow' is dropped, so the lock is never taken [async-unawaited-coroutine]
  save(6);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'save' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-FIXES: {{^}}  tables::acquire(1);{{$}}
  // CHECK-FIXES: {{^}}  tables::lockRow(5);{{$}}
  // CHECK-FIXES: {{^}}  co_await save(6);{{$}}
  co_await save(1);
}
