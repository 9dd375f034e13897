// RUN: %check %s

// A container of tasks that has none drops none, however it is asked.

#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<int> fetch(int);
mylib::task<> all(std::vector<mylib::task<int>>);

mylib::task<> notEqual(bool Some) {
  std::vector<mylib::task<int>> Tasks;
  if (Some)
    Tasks.push_back(fetch(1));
  if (Tasks.size() != 0)
    co_await all(std::move(Tasks));
}
mylib::task<> greater(bool Some) {
  std::vector<mylib::task<int>> Tasks;
  if (Some)
    Tasks.push_back(fetch(1));
  if (Tasks.size() > 0)
    co_await all(std::move(Tasks));
}
mylib::task<> plain(bool Some) {
  std::vector<mylib::task<int>> Tasks;
  if (Some)
    Tasks.push_back(fetch(1));
  if (Tasks.size())
    co_await all(std::move(Tasks));
}
