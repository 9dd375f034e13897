// RUN: %check %s async-sequential-await-in-loop

#include <map>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> link(int Previous, int Next);
struct row {
  int Value = 0;
};

struct loader {
  int Current = 0, Version = 0;
  std::map<int, int> Values;
  std::vector<int> Buffer;

  mylib::task<> readsAgain(int Id) {
    Current = Id;
    co_await fetch(Id);
    co_await fetch(Current);
  }
  mylib::task<> writesLater(int Id) { Current = co_await fetch(Id); }
  mylib::task<> buildsOn(int Id) {
    const int Value = co_await fetch(Version + Id);
    Version += Value;
  }
  mylib::task<> step() {
    co_await fetch(0);
    co_await fetch(Current);
  }
  mylib::task<> asksLater(int Id) {
    Current = Id;
    co_await step();
  }
  mylib::task<> sameKey(int Id) {
    const int Value = co_await fetch(Id);
    Values[Current] = Value;
  }
  mylib::task<> flush();
  mylib::task<> put(int Id) {
    Buffer.push_back(Id);
    if (Buffer.size() > 10)
      co_await flush();
  }
  mylib::task<> fill(row &Row, int Id) { Row.Value = co_await fetch(Id); }
  mylib::task<> process(int Id);

  mylib::task<> all(row &Row, std::vector<int> Ids) {
    for (const int Id : Ids)
      co_await readsAgain(Id);
    for (const int Id : Ids)
      co_await writesLater(Id);
    for (const int Id : Ids)
      co_await buildsOn(Id);
    for (const int Id : Ids)
      co_await asksLater(Id);
    for (const int Id : Ids)
      co_await sameKey(Id);
    for (const int Id : Ids)
      co_await put(Id);
    for (const int Id : Ids)
      co_await fill(Row, Id);
    for (const int Id : Ids) {
      Current = Id;
      co_await process(Id);
    }
  }
};

mylib::task<> chains(std::vector<int> Ids) {
  int Previous = 0;
  for (const int Id : Ids)
    Previous = co_await link(Previous, Id);
}

mylib::task<> captured(std::vector<int> Ids) {
  int Current = 0;
  auto Work = [&](int Id) -> mylib::task<> {
    co_await fetch(Id);
    co_await fetch(Current);
  };
  for (const int Id : Ids) {
    Current = Id;
    co_await Work(Id);
  }
}

// What each tells depends on those before.
class meter {
  int Total = 0;
  int Count = 0;

public:
  mylib::task<int> add(int Part) {
    co_await fetch(Part);
    co_return Total += Part;
  }
  mylib::task<int> count(int Part) {
    co_await fetch(Part);
    co_return ++Count;
  }
};

mylib::task<> totals(meter &Meter, std::vector<int> Ids, std::vector<int> &Seen) {
  for (const int Id : Ids)
    Seen.push_back(co_await Meter.add(Id));
  for (const int Id : Ids)
    Seen.push_back(co_await Meter.count(Id));
}
