// RUN: %check %s

// E8, the other side: lazy tasks start one after the other, and what an
// iteration starts itself does not run before it.

#include <cppcoro/task.hpp>
#include <map>
#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::eager<int> start(int Id);

mylib::task<> awaits(std::vector<mylib::task<int>> Tasks,
                     std::map<int, cppcoro::task<int>> ById) {
  for (auto &Task : Tasks)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await std::move(Task);
  for (auto &&Task : Tasks)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration{{.*}} [async-sequential-await-in-loop]
    co_await Task;
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration{{.*}} [async-sequential-await-in-loop]
    co_await Tasks[I];
  for (auto It = Tasks.begin(); It != Tasks.end(); ++It)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration{{.*}} [async-sequential-await-in-loop]
    co_await std::move(*It);
  for (auto &[Id, Task] : ById)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration{{.*}} [async-sequential-await-in-loop]
    co_await std::move(Task);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'start' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await start(I);
}
mylib::task<> keeps(std::vector<mylib::task<int>> Tasks,
                    std::vector<int> &Results) {
  for (int I = 0; I < int(Tasks.size()); ++I)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration{{.*}} [async-sequential-await-in-loop]
    Results[I] = co_await std::move(Tasks[I]);
}
