// RUN: %check %s

// One of the awaits must keep the order, so the loop must.

#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Output {
  mylib::task<> write(std::string Line);
};
mylib::task<std::string> fetch(int Id);

mylib::task<> copies(const std::vector<int> &Ids, Output &Stream) {
  for (int Id : Ids) {
    std::string Line = co_await fetch(Id);
    co_await Stream.write(Line);
  }
  for (int Id : Ids)
    co_await Stream.write(co_await fetch(Id));
}
