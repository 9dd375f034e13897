#include "session.h"
#include "arrival.h"

mylib::task<int> Session::get(int Id) { co_return co_await Below.request(Id); }

mylib::task<int> Session::count(int Id) {
  Seen.insert(Id);
  co_return co_await Below.request(Id);
}

mylib::task<> Session::fill(row &Row) { Row.Value = co_await arrival{1}; }

mylib::task<> Session::fillWithin(row &Row, int Timeout) {
  co_await Below.receive(Row, Timeout);
}

mylib::task<int> Session::remember(int Id) {
  const int Value = co_await arrival{Id};
  Last = Id;
  co_return Value;
}

mylib::task<int> Session::look(int Id) const {
  const int Value = co_await arrival{Id};
  Last = Id;
  co_return Value;
}

mylib::task<int> Session::numbered(int Id) {
  co_await Below.number(Id);
  co_return Id;
}

mylib::task<int> Session::ask(int Id) { co_return co_await Below.missing(Id); }

mylib::task<int> Session::noted(int Id) {
  co_await Journal.note(Id);
  co_return co_await arrival{Id};
}

mylib::task<int> Session::find(int Id) { co_return co_await arrival{Id}; }

mylib::task<int> Session::compute(int Id) { co_return Id + 1; }

mylib::task<int> circle(int Id) {
  if (Id > 0)
    co_await again(Id - 1);
  co_return co_await arrival{Id};
}

mylib::task<int> fetch(int Id) { co_return co_await arrival{Id}; }

static int Next;
mylib::task<int> fetchNext(int Id) {
  co_await arrival{Id};
  Next = Id;
  co_return Id;
}

mylib::task<> Session::probe(int Id) {
  Wire Own;
  co_await Own.number(Id);
}

mylib::task<> Session::readAt(int Offset) { co_await Below.number(Offset); }
