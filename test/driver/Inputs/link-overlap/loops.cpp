#include "session.h"
#include <vector>

mylib::task<> harmless(Session &Http, const std::vector<int> &Ids,
                       std::vector<row> &Rows) {
  for (int Id : Ids)
    co_await Http.get(Id);
  for (int Id : Ids)
    co_await Http.count(Id);
  for (row &Row : Rows)
    co_await Http.fill(Row);
  for (row &Row : Rows)
    co_await Http.fillWithin(Row, 10);
  for (int Id : Ids)
    co_await circle(Id);
  for (int Id : Ids)
    co_await fetch(Id);
}

// The body is here, and what it calls is not.
struct Cache {
  Session &Http;
  mylib::task<int> load(int Id) { co_return co_await Http.get(Id); }
};

mylib::task<> loads(Cache &All, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await All.load(Id);
}

mylib::task<> shared(Session &Http, const std::vector<int> &Ids, row &Row) {
  for (int Id : Ids)
    co_await Http.remember(Id);
  for (int Id : Ids)
    co_await Http.look(Id);
  for (int Id : Ids)
    co_await Http.numbered(Id);
  for (int Id : Ids)
    co_await Http.ask(Id);
  for (int Id : Ids)
    co_await Http.noted(Id);
  for (int Id : Ids)
    co_await Http.find(Id);
  for (int Id : Ids)
    co_await Http.compute(Id);
  for (int Id : Ids)
    co_await fetchNext(Id);
  for (int Id : Ids)
    co_await Http.fillWithin(Row, Id);
}

mylib::task<> probes(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Http.probe(Id);
}

// It looks as if each call works at a place of its own.
mylib::task<> places(Session &Http, const std::vector<int> &Offsets) {
  for (int Offset : Offsets)
    co_await Http.readAt(Offset);
}
