// RUN: %check %s

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<> silenced() {
  sleep(1); // NOLINT(async-blocking-call)
  // NOLINTNEXTLINE
  sleep(2);
  // NOLINTBEGIN(async-*)
  sleep(3);
  // NOLINTEND(async-*)
  co_return;
}
