// RUN: %check %s --config='{CheckOptions: {async-stale-after-await.WarnOnUnproven: true}}'

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
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Peers' after the coroutine was suspended, and 'leave' may have erased the element in the meantime [async-stale-after-await]
      co_await One.send(Text);
      if (Changes > 0)
        break;
    }
  }
};
