#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<int> fetch(int Id);

static void nap() {
  usleep(1); // NOLINT(async-blocking-call)
}

mylib::task<int> used() {
  fetch(1); // NOLINT(async-unawaited-coroutine): started elsewhere
  nap();
  // NOLINTBEGIN(async-unawaited-coroutine)
  fetch(2);
  // NOLINTEND(async-unawaited-coroutine)
  co_return 1;
}

mylib::task<int> unused() {
  co_await fetch(1); // NOLINT(async-blocking-call): it did
  // NOLINTNEXTLINE(async-unawaited-coroutine)
  co_await fetch(2);
  // What is not enabled here cannot be judged.
  co_await fetch(3);
  fetch(4); // NOLINT(bugprone-use-after-move, async-lock-across-await, async-busy-wait, async-unawaited-coroutine)
  // NOLINTBEGIN(async-blocking-call)
  co_await fetch(5);
  // NOLINTEND(async-blocking-call)
  co_return 1;
}
