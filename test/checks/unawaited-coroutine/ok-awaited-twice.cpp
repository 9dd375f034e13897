// RUN: %check %s

#include <mylib/task.hpp>
#include <utility>

mylib::task<mylib::task<int>> prepare();
mylib::task<mylib::eager<int>> start();

mylib::task<int> twice() {
  co_await co_await prepare();
  auto Prepared = co_await prepare();
  // What was started runs on.
  co_await start();
  co_return co_await std::move(Prepared);
}
