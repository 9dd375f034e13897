// RUN: %check %s

// What a run does to what it has for itself, written in other ways.

#include <mylib/task.hpp>
#include <vector>

struct Counter {
  Counter &operator++();
  bool operator==(const Counter &) const;
};
mylib::task<int> fetch(int Id);

mylib::task<> places(const std::vector<int> &Ids, int (&Results)[8]) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    Results[Id] = co_await fetch(Id);
}
mylib::task<> steps(const std::vector<int> &Ids) {
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Counter Own;
    ++Own;
    if (Own == Counter())
      co_await fetch(Id);
  }
}
mylib::task<> chosen(std::vector<int> Ids, bool Odd) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Odd ? Id : -Id);
}
