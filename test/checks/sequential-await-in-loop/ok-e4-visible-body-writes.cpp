// RUN: %check %s

// E4: the callee's body writes what its calls share.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> request(int Id, int Sequence);
static int Sequence = 0;
static mylib::task<int> numbered(int Id) {
  co_return co_await request(Id, ++Sequence);
}

struct Session {
  int Sent = 0;
  std::vector<int> Log;
  mylib::task<int> send(int Id) {
    co_await request(Id, 0);
    co_return co_await request(Id, Sent++);
  }
  mylib::task<int> record(int Id) {
    Log.push_back(co_await request(Id, 0));
    co_return Log.front();
  }
};

mylib::task<> sends(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Http.send(Id);
  for (int Id : Ids)
    co_await Http.record(Id);
  for (int Id : Ids)
    co_await numbered(Id);
}
