// RUN: %check %s

// The call is the same each time: it is repeated on purpose.

#include <mylib/task.hpp>

mylib::task<int> poll(int Id);
mylib::task<> tick();

mylib::task<> repeats(int Id) {
  for (int I = 0; I < 3; ++I)
    co_await poll(Id);
  for (int I = 0; I < 3; ++I)
    co_await tick();
}
