// RUN: %check %s -- %stub-flags -std=c++23

// With `this auto`, the coroutine has its own copy of the closure.

#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> owns(int Number) {
  auto Task = [Number](this auto) -> cppcoro::task<int> { co_return Number; }();
  co_return co_await Task;
}
