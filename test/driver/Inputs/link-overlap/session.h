#pragma once
#include "wire.h"
#include <set>

class Session {
public:
  explicit Session(Wire &Of, journal &To);

  mylib::task<int> get(int Id);
  mylib::task<int> count(int Id);
  mylib::task<> fill(row &Row);
  mylib::task<> fillWithin(row &Row, int Timeout);
  mylib::task<int> remember(int Id);
  mylib::task<int> numbered(int Id);
  mylib::task<int> ask(int Id);
  mylib::task<int> noted(int Id);
  virtual mylib::task<int> find(int Id);
  mylib::task<int> compute(int Id);
  mylib::task<int> look(int Id) const;
  mylib::task<> probe(int Id);
  mylib::task<> readAt(int Offset);

private:
  Wire &Below;
  journal &Journal;
  std::set<int> Seen;
  mutable int Last = 0;
};

mylib::task<int> circle(int Id);
mylib::task<int> fetch(int Id);
mylib::task<int> fetchNext(int Id);
