// RUN: %check %s

// E10, the other side: what is looked at does not change in the loop.

#include <map>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> stores(const std::vector<int> &Ids,
                     const std::map<int, int> &Known,
                     std::map<int, int> &Cache) {
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    if (Known.contains(Id))
      continue;
    Cache[Id] = co_await fetch(Id);
  }
}

mylib::task<> twice(const std::vector<int> &Ids) {
  for (int I = 0; I < 2; ++I)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
  for (int Id : {7, 8})
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  int Array[2] = {3, 4};
  for (int Id : Array)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
}
