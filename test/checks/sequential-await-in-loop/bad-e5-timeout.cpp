// RUN: %check %s

// E5, the other side: a time that limits the work is no pause.

#include <chrono>
#include <mylib/task.hpp>
#include <vector>

using namespace std::chrono_literals;
mylib::task<> probe(int Id, std::chrono::milliseconds Timeout);

mylib::task<> probes(const std::vector<int> &Ids) {
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'probe' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await probe(Id, Id * 100ms);
}
