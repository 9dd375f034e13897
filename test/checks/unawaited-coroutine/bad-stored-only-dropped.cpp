// RUN: %check %s

// Naming a variable to silence the compiler does not use the task.

#include <mylib/task.hpp>
#include <tuple>

mylib::task<int> fetch(int Id);

mylib::task<> drops() {
  auto Cast = fetch(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Cast' is never awaited, so it never runs [async-unawaited-coroutine]
  (void)Cast;
  auto Static = fetch(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Static' is never awaited, so it never runs [async-unawaited-coroutine]
  static_cast<void>(Static);
  auto Ignored = fetch(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Ignored' is never awaited, so it never runs [async-unawaited-coroutine]
  std::ignore = Ignored;
  auto Named = fetch(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Named' is never awaited, so it never runs [async-unawaited-coroutine]
  Named;
  auto Measured = fetch(5);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Measured' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return (void)sizeof(Measured);
}
