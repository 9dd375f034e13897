// RUN: %check %s

// What the coroutine itself awaits changes the container in which it goes on.

#include <list>
#include <map>
#include <mylib/task.hpp>
#include <vector>

struct Peer {
  int Id;
  mylib::task<> send(int Text);
};
void use(int);

class Room {
  std::list<Peer> Peers;
  std::vector<Peer> Waiting;
  std::map<int, Peer> ById;

  mylib::task<> kick(Peer &One) {
    co_await One.send(0);
    Peers.pop_front();
  }
  mylib::task<> admit(int Id) {
    Waiting.push_back({Id});
    co_await Waiting.front().send(Id);
  }
  mylib::task<> forget(int Id) {
    ById.erase(Id);
    co_return;
  }

public:
  mylib::task<> close() {
    for (auto &One : Peers)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Peers', which 'kick' may have changed while the loop awaits [async-stale-after-await]
      co_await kick(One);
  }
  mylib::task<> moved(int Id) {
    Peer &First = Waiting.front();
    co_await admit(Id);
    use(First.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'First' shows elements of 'Waiting', which 'admit' has given other elements since [async-stale-after-await]
  }
  // It may be another one.
  mylib::task<> other(int Id, int Other) {
    Peer &One = ById.at(Id);
    co_await forget(Other);
    use(One.Id);
  }
};

// The loop ends with it.
class Lobby {
  std::list<Peer> Peers;
  mylib::task<> kick(Peer &One) {
    co_await One.send(0);
    Peers.pop_front();
  }

public:
  mylib::task<> one() {
    for (auto &One : Peers)
      if (One.Id == 0) {
        co_await kick(One);
        break;
      }
  }
};
