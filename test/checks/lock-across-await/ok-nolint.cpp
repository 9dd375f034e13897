// RUN: %check %s

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();

mylib::task<> silenced(std::mutex &M) {
  std::lock_guard L(M); // NOLINT(async-lock-across-await): one thread only
  co_await vt();
}
