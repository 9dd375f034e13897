// RUN: %check %s

// E4: a handle that is passed by value leads to the same connection.

#include <memory>
#include <mylib/task.hpp>
#include <vector>

class Connection {
  struct State;
  std::shared_ptr<State> Shared;

public:
  void reset();
};
mylib::task<> insert(Connection Database, int Id);

mylib::task<> inserts(Connection Database, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await insert(Database, Id);
}
