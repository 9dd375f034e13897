// RUN: %check %s

// E4: steps that build on each other, although each is an object of its own.

#include <mylib/task.hpp>
#include <vector>

struct Migration {
  mylib::task<> apply();
};

mylib::task<> migrates(std::vector<Migration> &Migrations) {
  for (Migration &Each : Migrations)
    co_await Each.apply();
}
