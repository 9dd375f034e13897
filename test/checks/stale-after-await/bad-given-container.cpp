// RUN: %check %s --config='{CheckOptions: {async-stale-after-await.WarnOnUnproven: true}}'

// A container that the coroutine is given by reference is that of whoever calls it.

#include <mylib/task.hpp>
#include <list>
#include <vector>

struct Peer {
  mylib::task<> send(int Text);
  int State;
};
void use(int);

mylib::task<> tellAll(std::list<Peer> &All, int Text) {
  for (auto &One : All)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop goes on in 'All' after the coroutine was suspended, and 'leave' may have erased the element in the meantime [async-stale-after-await]
    // CHECK-NOTES: :[[@LINE+4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :41:{{[0-9]+}}: note: 'All' is 'Peers' here
    // CHECK-NOTES: :40:{{[0-9]+}}: note: 'leave' changes 'Peers' here
    // CHECK-NOTES: :[[@LINE-5]]:3: note: iterate over a copy, or look up each element again after the await
    co_await One.send(Text);
}
mylib::task<> first(std::list<Peer> &All, Peer &Other) {
  Peer &First = All.front();
  co_await Other.send(1);
  use(First.State);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'First' was obtained from 'All' before the coroutine was suspended, and 'leave' may have erased the element in the meantime [async-stale-after-await]
  // CHECK-NOTES: :[[@LINE-4]]:{{[0-9]+}}: note: it was obtained here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: the coroutine is suspended here
  // CHECK-NOTES: :42:{{[0-9]+}}: note: 'All' is 'Peers' here
  // CHECK-NOTES: :40:{{[0-9]+}}: note: 'leave' changes 'Peers' here
  // CHECK-NOTES: :[[@LINE-6]]:7: note: look up the element again after the await, or keep a copy
}

class Room {
  std::list<Peer> Peers;

public:
  void leave() { Peers.pop_front(); }
  mylib::task<> broadcast(int Text) { co_await tellAll(Peers, Text); }
  mylib::task<> greet(Peer Other) { co_await first(Peers, Other); }
};
