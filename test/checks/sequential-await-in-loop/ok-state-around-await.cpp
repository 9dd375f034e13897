// RUN: %check %s

// E9: calls on a shared object before and after the await, such as a
// transaction, belong to it.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> store(int Id);
struct Transaction {
  void begin();
  void commit();
};

mylib::task<> stores(const std::vector<int> &Ids, Transaction &Database) {
  for (int Id : Ids) {
    Database.begin();
    co_await store(Id);
    Database.commit();
  }
}
