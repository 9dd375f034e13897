// RUN: %check %s

// Who erases elements tells the coroutine something, and what that is for is not
// known.

#include <list>
#include <mylib/task.hpp>

struct Peer {
  mylib::task<> send(int Text);
};

class Room {
  std::list<Peer> Peers;
  int Changes = 0;

public:
  void leave() {
    ++Changes;
    Peers.pop_front();
  }
  mylib::task<> broadcast(int Text) {
    for (auto &One : Peers) {
      co_await One.send(Text);
      if (Changes > 0)
        break;
    }
  }
};
