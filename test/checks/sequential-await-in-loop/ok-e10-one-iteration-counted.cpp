// RUN: %check %s

// E10: the second value of a counter ends the loop, however that is written.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> once() {
  for (int I = 0; I <= 0; ++I)
    co_await fetch(I);
  for (int I = 5; I >= 5; --I)
    co_await fetch(I);
  for (int I = 0; I != 2; I += 2)
    co_await fetch(I);
  for (int I = 3; I < 4; I = I + 1)
    co_await fetch(I);
}
