// RUN: %check %s

// E7: a lock without a guard.

#include <mutex>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> locks(const std::vector<int> &Ids, std::mutex &Mutex) {
  for (int Id : Ids) {
    Mutex.lock();
    co_await fetch(Id);
    Mutex.unlock();
  }
}
