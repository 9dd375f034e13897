// RUN: %check %s

// A limit that is zero, although no constant expression says so.

#include <chrono>
#include <future>
#include <mylib/task.hpp>

mylib::task<bool> looks(std::future<int> &Answer) {
  const std::chrono::milliseconds Now(0);
  co_return Answer.wait_for(Now) == std::future_status::ready;
}
