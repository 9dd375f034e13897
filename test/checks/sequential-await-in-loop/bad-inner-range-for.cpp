// RUN: %check %s

// An inner loop over a range that is the same each time changes nothing.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<int> sums(const std::vector<int> &Ids,
                      const std::vector<int> &Weights) {
  int Sum = 0;
  for (int Id : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    int Value = co_await fetch(Id);
    for (int Weight : Weights)
      Sum += Value * Weight;
  }
  co_return Sum;
}
