// RUN: %check %s
// XFAIL: *

// E5: a sleep of a library of which no model knows, whose length varies.

#include <chrono>
#include <mylib/task.hpp>

using namespace std::chrono_literals;
mylib::task<int> probe(int Id);

mylib::task<> backsOff() {
  for (int I = 1; I < 5; ++I) {
    co_await probe(I);
    co_await mylib::sleep_for(I * 100ms);
  }
}
