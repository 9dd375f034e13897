// RUN: %check %s

// E9: the results are applied in order to an object of which nothing is known.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
struct Machine {
  void advance(int Value);
};

mylib::task<> applies(const std::vector<int> &Ids, Machine &State) {
  for (int Id : Ids)
    State.advance(co_await fetch(Id));
}
