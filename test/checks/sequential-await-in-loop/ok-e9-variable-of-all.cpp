// RUN: %check %s

// E9: an iteration may read what an earlier one has set.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
void keep(int Value);

mylib::task<> sets(const std::vector<int> &Ids) {
  int Value = 0;
  for (int Id : Ids) {
    if (Id > 0)
      Value = co_await fetch(Id);
    keep(Value);
  }
}
