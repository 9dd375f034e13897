// RUN: %check %s

// E9, the other side: what is kept of the results can be worked out in order
// once they are all there. Flags, the best of them, and folds.

#include <algorithm>
#include <cstddef>
#include <map>
#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<int> keeps(const std::vector<int> &Ids, std::vector<int> &Results) {
  int Best = 0, BestId = 0, Sum = 0;
  bool Ok = true;
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    if (int Value = co_await fetch(Id); Value > Best) {
      Best = Value;
      BestId = Id;
    }
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Best = std::max(Best, co_await fetch(Id));
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Sum = Sum + co_await fetch(Id);
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (co_await fetch(Id) < 0)
      Ok = false;
  for (std::size_t I = 0; I < Results.size(); ++I)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Results[I] = co_await fetch(Ids[I]);
  std::map<int, int> ById;
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    ById.insert_or_assign(Id, co_await fetch(Id));
  co_return Ok ? Best : BestId + Sum;
}
