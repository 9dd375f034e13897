// RUN: %check %s

// A generator runs in the thread of its caller, which may block.

#include <cppcoro/generator.hpp>
#include <mylib/task.hpp>
#include <unistd.h>

mylib::generator<int> ticks() {
  for (int Tick = 0; Tick < 3; ++Tick) {
    sleep(1);
    co_yield Tick;
  }
}
cppcoro::generator<int> counts() {
  usleep(1);
  co_yield 1;
}
