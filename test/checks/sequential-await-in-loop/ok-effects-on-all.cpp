// RUN: %check %s

// What a run does to what all share, written in other ways.

#include <mylib/task.hpp>
#include <vector>

struct Counter {
  Counter &operator++();
  bool operator==(const Counter &) const;
  int value() const;
};
struct Choice {
  int A, B;
};
mylib::task<int> fetch(int Id);

mylib::task<> steps(const std::vector<int> &Ids, Counter &All) {
  for (int Id : Ids) {
    ++All;
    co_await fetch(Id + All.value());
  }
}
mylib::task<> whileLess(const std::vector<int> &Ids, int &All) {
  for (int Id : Ids)
    while (All < Id)
      All += co_await fetch(All);
}
mylib::task<> either(const std::vector<int> &Ids, Choice &All) {
  for (int Id : Ids)
    (Id ? All.A : All.B) = co_await fetch(All.A + All.B);
}
