// RUN: %check %s

// What a coroutine does besides awaiting a task makes a difference.

#include <memory>
#include <mutex>
#include <mylib/task.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using mylib::eager;
using mylib::task;

struct connection {
  task<int> read();
  task<int> readInto(std::vector<char> &Buffer);
};

task<int> fetch(int Id);
task<long> fetchLong(int Id);
task<int> fetchBy(const std::string &Name);
task<int> fetchView(std::string_view Name);
task<int> fetchRef(int &Id);
task<int> take(std::string &&Name);
eager<int> start(int Id);
int next();

// The parameter, or what is made of it, is gone when the function has returned.
task<int> ownParameter(std::string Name) { co_return co_await fetchBy(Name); }
task<int> ownNumber(int Id) { co_return co_await fetchRef(Id); }
task<int> ownView(std::string Name) { co_return co_await fetchView(Name); }
task<int> movedReference(std::string Name) {
  co_return co_await take(std::move(Name));
}
task<int> madeHere() { co_return co_await fetchBy("name"); }
task<int> ownObject(connection Peer) { co_return co_await Peer.read(); }
task<int> ownBuffer(connection &Peer) {
  std::vector<char> Buffer(64);
  co_return co_await Peer.readInto(Buffer);
}

// It keeps what the task needs.
task<int> keeps(std::shared_ptr<connection> Peer) {
  co_return co_await Peer->read();
}
task<int> keepsBeside(std::shared_ptr<connection> Self, connection &Peer) {
  co_return co_await Peer.read();
}

// Another result, another handler, a lock, an argument that waits its turn.
task<long> converts(int Id) { co_return co_await fetch(Id); }
task<int> converted(int Id) { co_return int(co_await fetchLong(Id)); }
task<int> adds(int Id) { co_return co_await fetch(Id) + 1; }
task<int> handles(int Id) {
  try {
    co_return co_await fetch(Id);
  } catch (...) {
  }
  co_return 0;
}
task<int> later() { co_return co_await fetch(next()); }
task<int> twice(int Id) {
  co_await fetch(Id);
  co_return co_await fetch(Id);
}
task<> ignores(int Id) { co_await fetch(Id); }

// Another type starts at once.
task<int> lazily(int Id) { co_return co_await start(Id); }
eager<int> eagerly(int Id) { co_return co_await start(Id); }
