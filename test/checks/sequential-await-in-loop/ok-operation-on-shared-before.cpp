// RUN: %check %s

// E2: the awaited call depends on what the body did to an object that it does
// not name.

#include <mylib/task.hpp>
#include <vector>

struct Display {
  void select(int Id);
};
mylib::task<> draw(int Id);

mylib::task<> draws(Display &Screen, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    Screen.select(Id);
    co_await draw(Id);
  }
}
