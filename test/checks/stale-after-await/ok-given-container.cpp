// RUN: %check %s

// The container that is given is nobody else's, or stays as it is.

#include <list>
#include <mylib/task.hpp>

struct Peer {
  mylib::task<> send(int Text);
};

mylib::task<> tellAll(std::list<Peer> &All, int Text) {
  for (auto &One : All)
    co_await One.send(Text);
}

class Room {
  std::list<Peer> Peers;
  std::list<Peer> Others;

public:
  void leave() { Others.pop_front(); }
  mylib::task<> broadcast(int Text) {
    co_await tellAll(Peers, Text);
    std::list<Peer> Copy = Others;
    co_await tellAll(Copy, Text);
  }
  // The caller's own changes come before and after.
  mylib::task<> shorten() {
    Peers.pop_front();
    co_await tellAll(Peers, 1);
    Peers.pop_front();
  }
};
