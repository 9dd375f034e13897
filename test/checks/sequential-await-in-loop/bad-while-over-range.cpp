// RUN: %check %s

// Counted loops that are not written as `for`: what counts is that each
// iteration moves a counter or an iterator on by one step.

#include <iterator>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
void note(const int &Id);

mylib::task<> counts(const std::vector<int> &Ids, int Count) {
  auto It = Ids.begin();
  while (It != Ids.end()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(*It);
    ++It;
  }
  auto Next = Ids.begin();
  while (Next != Ids.end())
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(*Next++);
  int I = 0;
  while (I < Count) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    note(I);
    const int Id = I++;
    co_await fetch(Id);
  }
  while (Count-- > 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Count);
  int J = 0;
  do
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(J);
  while (++J < 10);
  int K = 0;
  for (; K < 3; ++K)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(K);
  int L = 0;
  while (L < int(Ids.size()) && L < 5) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Ids[L]);
    L += 2;
  }
  int Number = 0;
  for (int Id : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id + Number);
    ++Number;
  }
}
mylib::task<> assigns(const std::vector<int> &Ids, int Count) {
  for (auto It = Ids.begin(); It != Ids.end(); It = std::next(It))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(*It);
  for (int I = 0; I < Count; I = I + 2)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(I);
}
