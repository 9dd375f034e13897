// RUN: %check %s

// E4: different iterations pick the same object.

#include <mylib/task.hpp>
#include <vector>

struct Connection {
  mylib::task<> query(int Id);
};

mylib::task<> spreads(std::vector<Connection> &Pool, int Count) {
  for (int I = 0; I < Count; ++I)
    co_await Pool[I % 2].query(I);
}
