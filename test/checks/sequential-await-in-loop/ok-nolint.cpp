// RUN: %check %s

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> silenced(const std::vector<int> &Ids) {
  for (int Id : Ids) // NOLINT(async-sequential-await-in-loop)
    co_await fetch(Id);
  // NOLINTNEXTLINE
  for (int Id : Ids)
    co_await fetch(Id);
}
