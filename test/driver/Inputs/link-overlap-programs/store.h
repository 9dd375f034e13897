#pragma once
#include <mylib/task.hpp>

struct store {
  int Last = 0;
  mylib::task<int> load(int Id);
  mylib::task<int> find(int Id);
};
mylib::task<int> arrive(int Id);
