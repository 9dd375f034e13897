// RUN: %check %s

// An await may stand anywhere in the body.

#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> load(int Id);
mylib::task<bool> exists(int Id);
void keep(int Value);

mylib::task<int> places(const std::vector<int> &Ids) {
  int Found = 0;
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'exists' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    if (co_await exists(Id))
      ++Found;
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'exists' and 'fetch' are awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    if (co_await exists(Id) && co_await fetch(Id) > 1)
      ++Found;
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (const int Value = co_await fetch(Id); Value > 1)
      keep(Value);
  for (int Id : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' and 'load' are awaited in one iteration after{{.*}} [async-sequential-await-in-loop]
    const int Value = Id > 0 ? co_await fetch(Id) : co_await load(Id);
    keep(Value);
  }
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    keep(co_await (Id > 0 ? fetch(Id) : load(Id)));
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    switch (co_await fetch(Id)) {
    case 0:
      break;
    default:
      ++Found;
    }
  for (int Id : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    // The task is kept in a variable, and awaited all the same.
    auto Task = fetch(Id);
    keep(co_await std::move(Task));
  }
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    for (int Round = co_await fetch(Id); Round > 0; --Round)
      ++Found;
  co_return Found;
}
