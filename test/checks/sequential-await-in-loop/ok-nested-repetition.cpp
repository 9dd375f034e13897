// RUN: %check %s

// The outer loop repeats all of the inner one, and each inner iteration
// depends on the one before.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> next(int Previous);
mylib::task<int> chain(int Previous, int Id);

mylib::task<> repeats(const std::vector<int> &Ids, int Rounds) {
  for (int Round = 0; Round < Rounds; ++Round) {
    int Value = 0;
    for (int Id : Ids)
      Value = co_await chain(Value, Id);
  }
}
