// RUN: %check %s

// What is unpacked into std::ignore has been awaited.

#include <cppcoro/task.hpp>
#include <tuple>

cppcoro::task<std::tuple<int, int>> both();

cppcoro::task<int> first() {
  int First = 0;
  std::tie(First, std::ignore) = co_await both();
  std::ignore = co_await both();
  co_return First;
}
