// RUN: %check %s

// Assigned to what outlives the function, element by element or swapped.

#include <array>
#include <memory>
#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);
mylib::task<int> Global;

struct Owner {
  std::array<mylib::task<int>, 2> Slots;
  std::unique_ptr<mylib::task<int>> Pointer;
  void assign(Owner *Other) {
    Global = fetch(1);
    Slots[0] = fetch(2);
    *Pointer = fetch(3);
    Other->Slots[1] = fetch(4);
    auto Local = fetch(5);
    std::swap(Local, Slots[1]);
    Pointer.reset(new mylib::task<int>(fetch(6)));
  }
};
