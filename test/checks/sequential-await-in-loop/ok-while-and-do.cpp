// RUN: %check %s

// What decides on the next round is not known before.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<bool> poll(int Id);

mylib::task<> rounds(std::vector<int> Queue) {
  while (!Queue.empty()) {
    int Id = Queue.back();
    Queue.pop_back();
    int More = co_await fetch(Id);
    if (More)
      Queue.push_back(More);
  }
  while (co_await poll(1))
    co_await fetch(2);
  do
    co_await fetch(3);
  while (co_await poll(4));
}
