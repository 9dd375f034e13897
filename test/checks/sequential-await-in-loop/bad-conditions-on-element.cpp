// RUN: %check %s

// Conditions on the element and on invariants depend on no earlier iteration.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> selects(const std::vector<int> &Ids, bool Verbose, int Limit) {
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    if (Id > Limit)
      continue;
    if (Verbose)
      co_await fetch(Id);
    else
      co_await fetch(Id + 1);
  }
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    int Value = co_await fetch(Id);
    if (Value > Limit)
      co_await fetch(Value);
  }
}
