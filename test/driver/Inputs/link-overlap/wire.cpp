#include "arrival.h"
#include "session.h"

mylib::task<int> Wire::request(int Id) { co_return co_await arrival{Id}; }

mylib::task<> Wire::number(int Id) {
  co_await arrival{Id};
  Last = Id;
}

mylib::task<> Wire::receive(row &Into, int Timeout) {
  const int Value = co_await arrival{Timeout};
  Into.Value = Value;
}

mylib::task<int> again(int Id) { co_return co_await circle(Id); }
