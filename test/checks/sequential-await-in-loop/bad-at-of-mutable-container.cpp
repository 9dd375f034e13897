// RUN: %check %s

// `at` picks an element, as the subscript does.

#include <mylib/task.hpp>
#include <vector>

struct Connection {
  mylib::task<> query(int Id);
};

mylib::task<> queries(std::vector<Connection> &All) {
  for (int I = 0; I < 3; ++I)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await All.at(I).query(I);
}
