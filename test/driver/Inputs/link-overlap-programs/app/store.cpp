#include "../store.h"

mylib::task<int> arrive(int Id) { co_await std::suspend_always(); }
mylib::task<int> store::load(int Id) { co_return co_await arrive(Id); }
mylib::task<int> store::find(int Id) { co_return co_await arrive(Id + 1); }
