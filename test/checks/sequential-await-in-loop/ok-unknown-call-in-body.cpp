// RUN: %check %s

// E4: the callee's body calls a function of which only the declaration was
// seen; it may keep state between the calls.

#include <mylib/task.hpp>
#include <vector>

int nextSequence();
mylib::task<int> request(int Id, int Sequence);
struct Session {
  mylib::task<int> get(int Id) {
    co_return co_await request(Id, nextSequence());
  }
};

mylib::task<> gets(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Http.get(Id);
}
