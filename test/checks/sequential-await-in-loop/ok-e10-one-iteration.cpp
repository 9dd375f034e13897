// RUN: %check %s

// E10: at most one iteration.

#include <array>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> once(std::array<int, 1> Only) {
  for (int I = 0; I < 1; ++I)
    co_await fetch(I);
  for (int Id : {7})
    co_await fetch(Id);
  for (int Id : Only)
    co_await fetch(Id);
  int Array[1] = {3};
  for (int Id : Array)
    co_await fetch(Id);
  for (int I = 5; I > 4; --I)
    co_await fetch(I);
}

// The loop searches, and awaits for what it has found.
mylib::task<> finds(const std::vector<int> &Ids, int Wanted) {
  for (int Id : Ids)
    if (Id == Wanted) {
      co_await fetch(Id);
      break;
    }
  for (int Id : Ids)
    if (Id == Wanted) {
      co_await fetch(Id);
      co_return;
    }
}
