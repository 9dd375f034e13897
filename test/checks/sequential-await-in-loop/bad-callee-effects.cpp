// RUN: %check %s async-sequential-await-in-loop

// What a callee that is seen does to objects counts as what the loop's own body
// does: it may write what each call gets another of, add, and store under a key
// of its own; and what it does before it first suspends, it does in order.

#include <map>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
struct row {
  int Value = 0;
};

struct loader {
  int Total = 0, Sent = 0;
  std::map<int, int> Values;
  std::vector<int> Log;

  mylib::task<> fill(row &Row) { Row.Value = co_await fetch(1); }
  mylib::task<> add(int Id) {
    const int Value = co_await fetch(Id);
    Total += Value;
  }
  mylib::task<> load(int Id) {
    const int Value = co_await fetch(Id);
    Values[Id] = Value;
  }
  mylib::task<> number(int Id) { co_await fetch(Id + Sent++); }
  mylib::task<> record(int Id) {
    Log.push_back(Id);
    co_await fetch(Id);
  }

  mylib::task<> all(std::vector<row> &Rows, std::vector<int> Ids) {
    for (row &Row : Rows)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fill' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await fill(Row);
    for (const int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'add' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await add(Id);
    for (const int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await load(Id);
    for (const int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'number' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await number(Id);
    for (const int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'record' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await record(Id);
  }
};

mylib::task<int> link(int Previous, int Next);
mylib::task<> chains(std::vector<int> Ids) {
  int Last = 0;
  for (const int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'link' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    const int Previous = Last;
    Last = Id;
    co_await link(Previous, Id);
  }
}
