// RUN: %check %s

// Output is no category, and neither are short locks.

#include <cstdio>
#include <iostream>
#include <mutex>
#include <mylib/task.hpp>

std::mutex Guard;

mylib::task<> writes() {
  std::cout << "hello" << "\n";
  printf("hello");
  {
    std::lock_guard Lock(Guard);
    std::cerr << "hello";
  }
  Guard.lock();
  Guard.unlock();
  co_return;
}
