// RUN: %check %s

// E4: the callee's body calls a function that is seen to write global state.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> request(int Id, int Sequence);
static int Sequence = 0;
static int nextNumber() { return ++Sequence; }
struct Session {
  mylib::task<int> get(int Id) { co_return co_await request(Id, nextNumber()); }
};

mylib::task<> gets(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Http.get(Id);
}
