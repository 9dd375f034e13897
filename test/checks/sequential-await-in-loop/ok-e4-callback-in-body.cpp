// RUN: %check %s

// E4: the callee's body calls back, and nothing is known of what.

#include <functional>
#include <mylib/task.hpp>
#include <vector>

struct Session {
  std::function<void(int)> Callback;
  mylib::task<> run(int Id) {
    Callback(Id);
    co_return;
  }
};

mylib::task<> runs(Session &Object, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Object.run(Id);
}
