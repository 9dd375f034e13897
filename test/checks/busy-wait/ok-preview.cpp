// RUN: %check %s async-*

// A wildcard does not select a check of the preview tier.

#include <atomic>
#include <mylib/task.hpp>

std::atomic<bool> Ready;

mylib::task<> spins() {
  while (!Ready) {
  }
  co_return;
}
