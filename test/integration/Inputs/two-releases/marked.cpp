// RUN: %check %s async-unawaited-coroutine
// XFAIL: module-llvm-19
#include <mylib/task.hpp>

mylib::task<> work();

mylib::task<> run() {
  work();
  co_return;
}
