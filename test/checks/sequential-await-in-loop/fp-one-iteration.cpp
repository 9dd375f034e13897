// RUN: %check %s
// XFAIL: *

// E10: at most one iteration.

#include <array>
#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> once(std::array<int, 1> Only) {
  for (int I = 0; I < 1; ++I)
    co_await fetch(I);
  for (int Id : {7})
    co_await fetch(Id);
  for (int Id : Only)
    co_await fetch(Id);
}
