// RUN: %check %s

// Taking the task out of its place in order to destroy it.

#include <memory>
#include <mylib/task.hpp>
#include <utility>

struct Owner {
  std::unique_ptr<mylib::task<int>> Pending;
  void start();
  void cancel() { std::exchange(Pending, nullptr); }
};
mylib::task<int> work();
void Owner::start() { Pending = std::make_unique<mylib::task<int>>(work()); }
