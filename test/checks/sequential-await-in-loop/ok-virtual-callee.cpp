// RUN: %check %s

// E4: the body that was seen need not be the one that runs.

#include <mylib/task.hpp>
#include <vector>

struct Handler {
  virtual ~Handler() = default;
  virtual mylib::task<> handle(int Id) { co_return; }
};

mylib::task<> calls(Handler &Object, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Object.handle(Id);
}
