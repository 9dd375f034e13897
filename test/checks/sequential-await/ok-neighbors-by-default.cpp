// RUN: %check %s

// Neighbors have to be asked for.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
mylib::task<int> load(int Id);

mylib::task<int> both() {
  const int First = co_await fetch(1);
  const int Second = co_await load(2);
  co_return First + Second;
}
