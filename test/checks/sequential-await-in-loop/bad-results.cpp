// RUN: %check %s

// What the body does with the results does not tie iterations together.

#include <iostream>
#include <map>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <vector>

mylib::task<int> fetch(int Id);

struct Entry {
  int Id;
  int Value;
};

mylib::task<int> keeps(const std::vector<int> &Ids, std::vector<int> &Results,
                       std::vector<Entry> &Entries, int *Out) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    Results.push_back(co_await fetch(Id));
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Results[I] = co_await fetch(I);
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    *Out++ = co_await fetch(Id);
  int Sum = 0, Count = 0;
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Sum += co_await fetch(Id);
    ++Count;
  }
  std::map<int, int> ById;
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    ById[Id] = co_await fetch(Id);
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    ById.emplace(Id, co_await fetch(Id));
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    int Value = co_await fetch(Id);
    std::cout << Id << ": " << Value << "\n";
  }
  for (Entry &Each : Entries)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Each.Value = co_await fetch(Each.Id);
  co_return Sum / Count;
}
