// RUN: %check %s

// A callable that a function returns runs only where somebody calls it.

#include <functional>
#include <mylib/task.hpp>
#include <thread>
#include <unistd.h>

static auto makeSleeper() {
  return [] { usleep(100); };
}
static std::function<void()> makeErased() {
  return [] { usleep(100); };
}
static auto makeGeneric() {
  return [](auto Time) { usleep(Time); };
}
static std::function<void()> makeOneOf(bool Fast) {
  if (Fast)
    return [] {};
  return [] { usleep(100); };
}

mylib::task<> otherThreads() {
  std::thread(makeSleeper()).detach();
  std::thread(makeErased()).detach();
  co_return;
}

mylib::task<> onlyMade() {
  auto Sleeper = makeSleeper();
  std::function<void()> Erased = makeErased();
  (void)Sleeper;
  (void)Erased;
  co_return;
}

// Which one it is, nobody knows.
mylib::task<> unknown(bool Fast) {
  makeOneOf(Fast)();
  std::invoke(makeGeneric(), 0);
  co_return;
}
