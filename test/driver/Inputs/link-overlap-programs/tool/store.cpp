#include "../store.h"

mylib::task<int> arrive(int Id) { co_await std::suspend_always(); }
mylib::task<int> store::load(int Id) {
  const int Value = co_await arrive(Id);
  Last = Id;
  co_return Value;
}
mylib::task<int> store::find(int Id) { co_return co_await arrive(Id); }
