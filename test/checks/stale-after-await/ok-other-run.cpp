// RUN: %check %s

// Runs that are one after the other, or have objects of their own.

#include <list>
#include <memory>
#include <mylib/task.hpp>
#include <set>
#include <vector>

struct Client {
  mylib::task<> send(int);
};
using Handle = std::shared_ptr<Client>;
void spawn(mylib::task<>);
mylib::task<Handle> accept();

class Room {
  std::set<Handle> Members;
  std::set<Handle> Waiting;

  void leave(const Handle &Who) { Members.erase(Who); }
  mylib::task<> broadcast(int Text) {
    for (const auto &Each : Members)
      co_await Each->send(Text);
  }

public:
  mylib::task<> serve(Handle Who) {
    Members.insert(Who);
    co_await broadcast(1);
    leave(Who);
  }
};

// One room for each.
mylib::task<> listen() {
  while (true) {
    auto Own = std::make_shared<Room>();
    spawn(Own->serve(co_await accept()));
  }
}
mylib::task<> all(std::vector<Room> &Rooms, Handle Who) {
  for (Room &Each : Rooms)
    spawn(Each.serve(Who));
  co_return;
}

// One after the other, or only one.
class Hall {
  std::set<Handle> Members;

  void leave(const Handle &Who) { Members.erase(Who); }
  mylib::task<> broadcast(int Text) {
    for (const auto &Each : Members)
      co_await Each->send(Text);
  }

public:
  mylib::task<> serve(Handle Who) {
    Members.insert(Who);
    co_await broadcast(1);
    leave(Who);
  }
};
mylib::task<> inTurn(Hall &In) {
  while (true)
    co_await In.serve(co_await accept());
}
mylib::task<> once(Hall &In) { spawn(In.serve(co_await accept())); }
