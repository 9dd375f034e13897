#pragma once
#include <mylib/task.hpp>

struct row {
  int Value = 0;
};

struct journal {
  virtual mylib::task<> note(int Id);
};

class Wire {
public:
  mylib::task<int> request(int Id);
  mylib::task<> number(int Id);
  mylib::task<> receive(row &Into, int Timeout);
  mylib::task<int> missing(int Id);

private:
  int Last = 0;
};

mylib::task<int> again(int Id);
