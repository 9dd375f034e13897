// RUN: %check %s

// Each connection is served by a run of its own, and one that ends takes out the element
// at which a loop of another stands.

#include <memory>
#include <mylib/task.hpp>
#include <set>

struct Client {
  mylib::task<> send(int);
  mylib::task<int> receive();
};
using Handle = std::shared_ptr<Client>;
void spawn(mylib::task<>);
mylib::task<Handle> accept();

class Room {
  std::set<Handle> Members;
  std::set<Handle> Guests;

  void leave(const Handle &Who) { Members.erase(Who); }
  mylib::task<> broadcast(int Text) {
    for (const auto &Each : Members)
      co_await Each->send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop goes on in 'Members' after the coroutine was suspended, and 'leave' may have erased the element in the meantime [async-stale-after-await]
  }
  // Nobody goes.
  mylib::task<> welcome(int Text) {
    for (const auto &Each : Guests)
      co_await Each->send(Text);
  }

public:
  mylib::task<> serve(Handle Who) {
    Members.insert(Who);
    Guests.insert(Who);
    co_await welcome(0);
    co_await broadcast(co_await Who->receive());
    leave(Who);
  }
};

mylib::task<> listen(Room &In) {
  while (true)
    spawn(In.serve(co_await accept()));
}
