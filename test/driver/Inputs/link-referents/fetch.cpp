#include "fetch.h"
#include "inner.h"

static mylib::task<int> coroutine(const std::string &Name) {
  co_return Name.size();
}
static mylib::task<int> byValue(std::string Name) { co_return Name.size(); }

mylib::task<int> wrapped(const std::string &Name) { return coroutine(Name); }
mylib::task<int> copied(const std::string &Name) { return byValue(Name); }
mylib::task<int> passedOn(const std::string &Name) { return inner(7, Name); }

mylib::task<> other();
mylib::eager<int> started(const std::string &Name) {
  co_await other();
  co_return Name.size();
}
mylib::eager<int> done(const std::string &Name) {
  const int Size = Name.size();
  co_await other();
  co_return Size;
}
mylib::eager<int> wrapsStarted(const std::string &Name) {
  return started(Name);
}
mylib::eager<int> client::ask(const std::string &Name) {
  co_await other();
  co_return Port;
}
