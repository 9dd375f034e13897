// RUN: %check %s async-sequential-await-in-loop

// Code that runs on a stack of its own awaits with calls.

#include <seastar/core/future.hh>
#include <seastar/core/thread.hh>
#include <vector>

seastar::future<int> fetch(int Id);

seastar::future<> all(std::vector<int> Ids) {
  return seastar::async([Ids] {
    std::vector<int> Found;
    for (const int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      Found.push_back(fetch(Id).get());
  });
}

void helper(const std::vector<int> &Ids) {
  for (const int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    fetch(Id).get();
}
