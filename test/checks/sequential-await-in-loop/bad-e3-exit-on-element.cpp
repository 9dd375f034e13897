// RUN: %check %s

// Leaving the loop depends on the element only, so that the calls before it
// are known without awaiting.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> ends(const std::vector<int> &Ids) {
  for (int Id : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    if (Id == 0)
      break;
    co_await fetch(Id);
  }
}
