// RUN: %check %s
// XFAIL: *

// A counted loop that is written as `while`.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> counts(const std::vector<int> &Ids) {
  auto It = Ids.begin();
  while (It != Ids.end()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(*It);
    ++It;
  }
}
