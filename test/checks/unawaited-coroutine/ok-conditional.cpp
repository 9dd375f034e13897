// RUN: %check %s

// A conditional operator whose value is consumed.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
mylib::task<int> cached();

mylib::task<int> awaited(bool Fresh) {
  co_return co_await (Fresh ? fetch(1) : cached());
}

mylib::task<int> returned(bool Fresh) { return Fresh ? fetch(1) : cached(); }
