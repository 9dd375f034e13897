// RUN: %check %s

// E4, the other side: each iteration has its own object, or cannot change the
// shared one.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <utility>
#include <vector>

struct Connection {
  mylib::task<> query(int Id);
  mylib::task<int> count(int Id) const;
  static mylib::task<> open(int Id);
};
mylib::task<int> look(const Connection &Database, int Id);
mylib::task<> insert(Connection &Database, int Id);
mylib::task<> consume(std::string Text, int Id);

mylib::task<> owns(std::vector<Connection> &All, Connection &Shared,
                   std::vector<std::unique_ptr<Connection>> &Pointers,
                   Connection *Raw[], const std::string &Text) {
  for (Connection &Each : All)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await Each.query(1);
  for (auto &Each : Pointers)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Each->query(1);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await All[I].query(I);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Raw[I]->query(I);
  for (int I = 0; I < 3; ++I) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Connection Local;
    co_await Local.query(I);
  }
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'query' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Connection().query(I);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'count' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Shared.count(I);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'look' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await look(Shared, I);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'open' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Connection::open(I);
  for (int I = 0; I < 3; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'consume' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await consume(Text, I);
}
