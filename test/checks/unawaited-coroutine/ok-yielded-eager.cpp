// RUN: %check %s

// What an await yields was started by somebody else.

#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>

mylib::task<seastar::future<int>> started();

mylib::task<> awaits() {
  co_await started();
  (void)co_await started();
}
