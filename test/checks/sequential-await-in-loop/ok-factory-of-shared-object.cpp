// RUN: %check %s

// E4: a function that returns a shared pointer may return the same each time.

#include <memory>
#include <mylib/task.hpp>
#include <vector>

struct Connection {
  mylib::task<> insert(int Id);
};
std::shared_ptr<Connection> database();

mylib::task<> inserts(const std::vector<int> &Ids) {
  for (int Id : Ids) {
    auto Database = database();
    co_await Database->insert(Id);
  }
  for (int Id : Ids)
    co_await database()->insert(Id);
}
