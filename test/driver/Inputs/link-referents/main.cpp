#include "fetch.h"

std::string name();

mylib::task<int> tasks() {
  auto Wrapped = wrapped(name());
  auto Copied = copied(name());
  auto Passed = passedOn(name());
  co_return co_await Wrapped + co_await Copied + co_await Passed;
}

mylib::task<int> running() {
  auto Started = started(name());
  auto Done = done(name());
  auto Wrapped = wrapsStarted(name());
  auto Asked = client().ask(name());
  co_return co_await Started + co_await Done + co_await Wrapped +
      co_await Asked;
}
