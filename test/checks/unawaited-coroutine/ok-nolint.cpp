// RUN: %check %s

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

mylib::task<> silenced() {
  fetch(1); // NOLINT(async-unawaited-coroutine)
  // NOLINTNEXTLINE(async-*)
  auto Task = fetch(2);
  fetch(3); // NOLINT
  co_return;
}
