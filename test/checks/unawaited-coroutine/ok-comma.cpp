// RUN: %check %s

// The right side of a comma is its value.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);
void use(int);

mylib::task<int> awaited(int Value) {
  co_await (use(Value), fetch(1));
  auto Task = (use(Value), fetch(2));
  co_return co_await std::move(Task);
}

mylib::task<int> returned(int Value) { return use(Value), fetch(3); }
