// RUN: %check %s --config='{CheckOptions: {async-stale-after-await.WarnOnUnproven: true}}'

// Who erases elements tells the coroutine something, and what that is for is not
// known; and what a member owns may be destroyed between two awaited calls only.

#include <list>
#include <memory>
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

struct Stream {
  int Bytes = 0;
  mylib::task<> write(int);
  mylib::task<> drain() {
    co_await write(0);
    ++Bytes;
  }
};

class Client {
  std::unique_ptr<Stream> Connection;

public:
  void disconnect() { Connection.reset(); }
  mylib::task<> flush() {
    co_await Connection->drain();
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'drain' goes on with what is in 'Connection' after it was suspended, and 'disconnect' may have destroyed what it owns in the meantime [async-stale-after-await]
  }
};
