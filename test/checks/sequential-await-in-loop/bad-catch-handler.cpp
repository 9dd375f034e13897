// RUN: %check %s

// A handler in the body that goes on with the next element.

#include <cstdio>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<int> survives(const std::vector<int> &Ids) {
  int Failures = 0;
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    try {
      co_await fetch(Id);
    } catch (...) {
      ++Failures;
      std::printf("%d failed", Id);
    }
  }
  co_return Failures;
}
