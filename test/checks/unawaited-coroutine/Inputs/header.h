#pragma once
#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

inline mylib::task<> inHeader() {
  fetch(1);
  co_await fetch(2);
}
