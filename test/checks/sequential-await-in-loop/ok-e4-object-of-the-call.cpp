// RUN: %check %s

// E4: each call has an object of its own, but what that refers to is written, or
// what a closure has captured.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<int> request(int Id);

struct counter {
  int Last = 0;
};

struct connection {
  counter &Shared;
  counter *Pointed;
  std::shared_ptr<counter> Owned;
  std::vector<counter *> All;
  static int Latest;

  mylib::task<> refer(int Id) { Shared.Last = co_await request(Id); }
  mylib::task<> point(int Id) { Pointed->Last = co_await request(Id); }
  mylib::task<> own(int Id) { Owned->Last = co_await request(Id); }
  mylib::task<> index(int Id) { All[0]->Last = co_await request(Id); }
  mylib::task<> each(int Id) {
    const int Value = co_await request(Id);
    for (counter *One : All)
      One->Last = Value;
  }
  mylib::task<> keep(int Id) { Latest = co_await request(Id); }
};

connection open(int Id);

struct session {
  connection Base;
  int Last = 0;
  mylib::task<> refer(int Id) {
    connection Own = open(Id);
    co_await Own.refer(Id);
  }
  mylib::task<> point(int Id) {
    connection Own = open(Id);
    co_await Own.point(Id);
  }
  mylib::task<> own(int Id) {
    connection Own = open(Id);
    co_await Own.own(Id);
  }
  mylib::task<> index(int Id) {
    connection Own = open(Id);
    co_await Own.index(Id);
  }
  mylib::task<> each(int Id) {
    connection Own = open(Id);
    co_await Own.each(Id);
  }
  mylib::task<> keep(int Id) {
    connection Own = open(Id);
    co_await Own.keep(Id);
  }
  mylib::task<> capture(int Id) {
    auto Keep = [this](int Value) { Last = Value; };
    const int Value = co_await request(Id);
    Keep(Value);
  }
};

mylib::task<> all(session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Http.refer(Id);
  for (int Id : Ids)
    co_await Http.point(Id);
  for (int Id : Ids)
    co_await Http.own(Id);
  for (int Id : Ids)
    co_await Http.index(Id);
  for (int Id : Ids)
    co_await Http.each(Id);
  for (int Id : Ids)
    co_await Http.keep(Id);
  for (int Id : Ids)
    co_await Http.capture(Id);
}
