// RUN: %check %s

// Counters that begin or end at the limits of their types.

#include <mylib/task.hpp>

mylib::task<int> fetch(unsigned long Id);

mylib::task<> far() {
  for (unsigned long I = 0; I < 18446744073709551615UL; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(I);
  for (long I = 9223372036854775807L; I > 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
  for (long I = -9223372036854775807L; I < 3; I -= 5)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
  for (int I = 0; I <= 1; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
  for (int I = 1; I >= 0; --I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
  for (int I = 0; I != 2; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
}
