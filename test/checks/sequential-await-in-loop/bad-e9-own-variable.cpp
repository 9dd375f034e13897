// RUN: %check %s

// E9, the other side: a variable that stands outside of the loop, but that each
// iteration sets before it reads it.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
void keep(int Value);

mylib::task<> sets(const std::vector<int> &Ids) {
  int Value;
  for (int Id : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    Value = co_await fetch(Id);
    if (Value)
      keep(Value);
  }
}
