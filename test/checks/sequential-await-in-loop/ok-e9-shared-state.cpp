// RUN: %check %s

// E9: the body writes what it shares with later iterations.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
static int Global;

struct Machine {
  int State = 0;
  mylib::task<> run(const std::vector<int> &Ids) {
    for (int Id : Ids)
      State = co_await fetch(Id);
  }
};

mylib::task<int> writes(const std::vector<int> &Ids, Machine &Shared) {
  int Last = 0;
  for (int Id : Ids)
    Last = co_await fetch(Id);
  for (int Id : Ids)
    Global = co_await fetch(Id);
  for (int Id : Ids)
    Shared.State = co_await fetch(Id);
  for (int Id : Ids) {
    Shared.State = Id;
    co_await fetch(Id);
  }
  co_return Last;
}
