// RUN: %check %s async-unawaited-coroutine
#include <mylib/task.hpp>

mylib::task<> work();

mylib::task<> run() {
  work();
  co_return;
}
