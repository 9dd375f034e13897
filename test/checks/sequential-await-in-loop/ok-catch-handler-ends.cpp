// RUN: %check %s

// A handler that leaves the loop.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> ends(const std::vector<int> &Ids) {
  for (int Id : Ids) {
    try {
      co_await fetch(Id);
    } catch (...) {
      throw;
    }
  }
  for (int Id : Ids) {
    try {
      co_await fetch(Id);
    } catch (...) {
      break;
    }
  }
  for (int Attempt = 0; Attempt < 3; ++Attempt) {
    try {
      co_await fetch(Attempt);
      co_return;
    } catch (...) {
    }
  }
}
