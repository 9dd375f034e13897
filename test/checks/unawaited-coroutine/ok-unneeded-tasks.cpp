// RUN: %check %s

// A task that has not started costs nothing on a path that has no need of it.
// An option reports these.

#include <mylib/task.hpp>
#include <utility>

mylib::task<int> fetch(int Id);
mylib::task<int> lookUp(int Id);

mylib::task<int> early(bool Cached) {
  auto Task = fetch(1);
  if (Cached)
    co_return 0;
  co_return co_await std::move(Task);
}

mylib::task<int> withFallback() {
  auto Fallback = fetch(1);
  if (const int Known = co_await lookUp(1))
    co_return Known;
  co_return co_await std::move(Fallback);
}

mylib::task<int> handles() {
  auto Fallback = fetch(1);
  try {
    co_return co_await lookUp(1);
  } catch (int) {
  }
  co_return co_await std::move(Fallback);
}
