// RUN: %check %s

// An eager task that its author did not mark [[nodiscard]] may be dropped.

#include <mylib/task.hpp>

mylib::eager<int> start();
struct Worker {
  mylib::eager<> run();
};

mylib::task<> launches(Worker &Object) {
  start();
  Object.run();
  (void)start();
  start(), start();
  co_return;
}
