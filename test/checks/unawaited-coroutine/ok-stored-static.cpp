// RUN: %check %s

// What outlives the function may be used elsewhere.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
mylib::task<int> Global = fetch(1);

struct Cache {
  mylib::task<int> Field = fetch(2);
};

mylib::task<> keeps() {
  static auto Kept = fetch(3);
  thread_local auto PerThread = fetch(4);
  co_return;
}
