// RUN: %check %s

// The process that `fork` makes has none of the coroutines of its parent.

#include <mylib/task.hpp>
#include <unistd.h>

mylib::task<bool> variable() {
  const pid_t Child = fork();
  if (Child < 0)
    co_return false;
  if (Child == 0) {
    sleep(1);
    _exit(0);
  }
  co_return true;
}

mylib::task<bool> negated() {
  if (pid_t Child = fork(); !Child) {
    sleep(1);
    _exit(0);
  }
  co_return true;
}

mylib::task<bool> otherwise() {
  pid_t Child = fork();
  if (Child != 0)
    co_return Child > 0;
  sleep(1);
  _exit(0);
}
