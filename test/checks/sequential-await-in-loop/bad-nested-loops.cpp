// RUN: %check %s

// Each loop is judged for itself.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> both(int Left, int Right);
mylib::task<int> chain(int Previous, int Id);

mylib::task<> nests(const std::vector<int> &Ids) {
  for (int Left : Ids)
    for (int Right : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'both' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await both(Left, Right);
  for (int Left : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(Left);
    for (int Right = 0; Right < Left; ++Right)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'both' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await both(Left, Right);
  }
  for (int Left : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    int Value = co_await fetch(Left);
    for (int I = 0; I < 3; ++I)
      Value = co_await chain(Value, I);
  }
  for (;;) {
    for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await fetch(Id);
  }
}
