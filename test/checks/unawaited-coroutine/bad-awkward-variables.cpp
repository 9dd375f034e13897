// RUN: %check %s

// Variables in awkward places.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);
[[nodiscard]] mylib::eager<int> start(int Id);
mylib::task<std::pair<int, int>> both();
void note(int Value);

mylib::task<> inLambda() {
  auto OnTheSpot = [&] {
    auto Task = fetch(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Task' is never awaited, so it never runs [async-unawaited-coroutine]
    return 1;
  }();
  auto Coroutine = [](bool Cached) -> mylib::task<int> {
    auto Work = start(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
    if (Cached)
      co_return 0;
    co_return co_await Work;
  };
  co_await Coroutine(true);
}

mylib::task<int> inCondition(bool Cached) {
  if (auto Work = start(1); !Cached)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
    co_return co_await Work;
  switch (auto Work = start(2); Cached) {
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  case true:
    co_return 1;
  default:
    co_return co_await Work;
  }
}

mylib::task<int> chosen(bool Cached) {
  auto Work = Cached ? start(1) : start(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

template <typename T> mylib::task<int> inTemplate(T Value) {
  auto Work = start(Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  if (Value < 0)
    co_return 0;
  co_return co_await Work;
}
template mylib::task<int> inTemplate(int);
template mylib::task<int> inTemplate(long);

#define START(Name) auto Name = start(1)
mylib::task<int> inMacro(bool Cached) {
  START(Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

mylib::task<int> withGoto(bool Cached) {
  auto Work = start(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  if (Cached)
    goto done;
  co_return co_await Work;
done:
  co_return 0;
}
