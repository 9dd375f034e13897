// RUN: %check %s

// E9: the body calls a function that is seen to set global state.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> process(int Id);
static int Current;
static void select(int Id) { Current = Id; }

mylib::task<> processes(const std::vector<int> &Ids) {
  for (int Id : Ids) {
    select(Id);
    co_await process(Id);
  }
}
