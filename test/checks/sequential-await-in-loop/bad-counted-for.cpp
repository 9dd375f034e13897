// RUN: %check %s

// Counters and iterators that only the step moves on.

#include <cstddef>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> counts(const std::vector<int> &Ids, int Count) {
  for (int I = 0; I < Count; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(I);
  for (std::size_t I = 0; I != Ids.size(); I++)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Ids[I]);
  for (int I = Count; I > 0; I -= 2)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
  for (int I = 0, N = Count; I < N; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Ids.at(I));
  for (auto It = Ids.begin(); It != Ids.end(); ++It)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(*It);
  for (const int *P = Ids.begin(), *E = Ids.end(); P != E; ++P)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(*P);
}
