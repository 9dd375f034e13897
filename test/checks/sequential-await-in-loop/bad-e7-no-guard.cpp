// RUN: %check %s

// E7, the other side: the guard is gone before the loop, and local variables
// with destructors are no guards if they are used.

#include <mutex>
#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<int> fetch(std::string Id);

mylib::task<> loops(const std::vector<std::string> &Ids, std::mutex &Plain) {
  {
    std::lock_guard Lock(Plain);
  }
  for (const auto &Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    std::string Url = "/" + Id;
    co_await fetch(Url);
  }
}
