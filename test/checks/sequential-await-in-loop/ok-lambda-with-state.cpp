// RUN: %check %s

// E4: the lambda writes what it captured by reference.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> chain(int Previous, int Id);

mylib::task<int> carries(const std::vector<int> &Ids) {
  int Last = 0;
  auto Step = [&](int Id) -> mylib::task<> { Last = co_await chain(Last, Id); };
  for (int Id : Ids)
    co_await Step(Id);
  co_return Last;
}
