// RUN: %check %s

// E1, the other side: the range is awaited once, before the first iteration.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<std::vector<int>> list();
mylib::task<int> count();

mylib::task<> ranges() {
  for (int Id : co_await list())
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (int I = 0, N = co_await count(); I < N; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
}
