// RUN: %check %s

// E5: a sleep of a library of which no model knows, whose length varies.

#include <chrono>
#include <mylib/task.hpp>
#include <vector>

using namespace std::chrono_literals;
mylib::task<int> probe(int Id);
mylib::task<> wait_until(std::chrono::steady_clock::time_point When);

mylib::task<> backsOff() {
  for (int I = 1; I < 5; ++I) {
    co_await probe(I);
    co_await mylib::sleep_for(I * 100ms);
  }
  const auto Begin = std::chrono::steady_clock::now();
  for (int I = 1; I < 5; ++I) {
    co_await wait_until(Begin + I * 1s);
    co_await probe(I);
  }
}

// It computes, and lets others run in between.
mylib::task<int> freeze_gently(const int &Value);
mylib::task<> freezes(const std::vector<int> &Values,
                      std::vector<int> &Frozen) {
  for (const int &Value : Values)
    Frozen.push_back(co_await freeze_gently(Value));
}
