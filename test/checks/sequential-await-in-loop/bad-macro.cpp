// RUN: %check %s

// A macro of the project is reported where it is expanded.

#include <mylib/task.hpp>
#include <vector>

#define FOR_EACH(Id, Ids) for (int Id : Ids)
mylib::task<int> fetch(int Id);

mylib::task<> expands(const std::vector<int> &Ids) {
  FOR_EACH(Id, Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(Id);
}
