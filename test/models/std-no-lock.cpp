// RUN: %check %s
// A lock is usually held for a short time: its category is off by default.
#include <mylib/task.hpp>
#include <mutex>

mylib::task<> locks(std::mutex &Mutex) {
  std::lock_guard Guard(Mutex);
  Mutex.lock();
  co_return;
}
