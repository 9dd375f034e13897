// RUN: %check %s

// A loop over a container that others can reach, with an await in its body.

#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>
#include <list>
#include <map>
#include <memory>
#include <ranges>
#include <unordered_map>
#include <vector>

struct Connection {
  cppcoro::task<> send(int);
};
bool isIdle(const Connection &);

class Room {
  std::list<Connection> Members;
  std::map<int, Connection> ByName;
  std::vector<Connection> Guests;
  std::unordered_map<int, Connection> ById;
  std::map<int, std::vector<Connection>> Groups;

public:
  void leave() { Members.pop_front(); }
  cppcoro::task<> broadcast(int Text) {
    for (auto &Member : Members)
      co_await Member.send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop goes on in 'Members' after the coroutine was suspended, and 'leave' may have erased the element in the meantime [async-stale-after-await]
      // CHECK-NOTES: :[[@LINE-2]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :[[@LINE-6]]:26: note: 'leave' changes 'Members' here
      // CHECK-NOTES: :[[@LINE-5]]:5: note: iterate over a copy, or look up each element again after the await
  }

  // One report for the loop and its variable.
  cppcoro::task<> variable(int Text) {
    for (auto &Member : Members) {
      co_await Member.send(Text);
      co_await Member.send(Text);
      // CHECK-MESSAGES: :[[@LINE-3]]:5: warning: this loop goes on in 'Members' {{.*}} 'leave' may have erased the element
      // CHECK-NOTES: :[[@LINE-3]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :[[@LINE-3]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :27:26: note: 'leave' changes 'Members' here
      // CHECK-NOTES: :[[@LINE-7]]:5: note: iterate over a copy, or look up each element again after the await
    }
  }

  void forget(int Name) { ByName.erase(Name); }
  cppcoro::task<> iterators(int Text) {
    for (auto It = ByName.begin(); It != ByName.end(); ++It)
      co_await It->second.send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:58: warning: 'It' was obtained from 'ByName' before the coroutine was suspended, and 'forget' may have erased the element in the meantime [async-stale-after-await]
      // CHECK-NOTES: :[[@LINE-3]]:27: note: it was obtained here
      // CHECK-NOTES: :[[@LINE-3]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :[[@LINE-7]]:34: note: 'forget' changes 'ByName' here
      // CHECK-NOTES: :[[@LINE-6]]:58: note: look up the element again after the await, or keep a copy
  }

  // A coroutine that adds to a vector while the program is at work.
  cppcoro::task<Connection> accept();
  cppcoro::task<> serve() { Guests.push_back(co_await accept()); }
  cppcoro::task<> greet(int Text) {
    for (Connection &Guest : Guests) {
      if (isIdle(Guest))
        co_await Guest.send(Text);
        // CHECK-MESSAGES: :[[@LINE-3]]:5: warning: this loop goes on in 'Guests' after the coroutine was suspended, and 'serve' may have invalidated iterators by adding elements in the meantime [async-stale-after-await]
        // CHECK-NOTES: :[[@LINE-2]]:9: note: the coroutine is suspended here
        // CHECK-NOTES: :[[@LINE-7]]:36: note: 'serve' changes 'Guests' here
        // CHECK-NOTES: :[[@LINE-6]]:5: note: iterate over a copy, or look up each element again after the await
    }
  }

  // A hash table moves its elements to other buckets when it grows.
  cppcoro::task<> enter(int Id) { ById.emplace(Id, co_await accept()); }
  cppcoro::task<> hashed(int Text) {
    for (auto &[Id, Member] : ById)
      co_await Member.send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop goes on in 'ById' after the coroutine was suspended, and 'enter' may have invalidated{{.*}} [async-stale-after-await]
      // CHECK-NOTES: :[[@LINE-2]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :[[@LINE-6]]:40: note: 'enter' changes 'ById' here
      // CHECK-NOTES: :[[@LINE-5]]:5: note: iterate over a copy, or look up each element again after the await
  }

  // A view of a container refers to it, and so does what a function returns.
  const std::list<Connection> &members() const { return Members; }
  std::list<Connection> &all() { return Members; }
  cppcoro::task<> accessor(int Text) {
    for (auto &Member : all())
      co_await Member.send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop goes on in 'Members' after {{.*}} and 'leave' may have erased the element in the meantime [async-stale-after-await]
      // CHECK-NOTES: :[[@LINE-2]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :27:26: note: 'leave' changes 'Members' here
      // CHECK-NOTES: :[[@LINE-5]]:5: note: iterate over a copy, or look up each element again after the await
  }
  cppcoro::task<> view(int Text) {
    for (auto &Member : Members | std::views::filter(isIdle))
      co_await Member.send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop goes on in 'Members' after {{.*}} and 'leave' may have erased the element in the meantime [async-stale-after-await]
      // CHECK-NOTES: :[[@LINE-2]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :27:26: note: 'leave' changes 'Members' here
      // CHECK-NOTES: :[[@LINE-5]]:5: note: iterate over a copy, or look up each element again after the await
  }

  // A container in a container.
  void dissolve(int Group) { Groups[Group].pop_back(); }
  cppcoro::task<> group(int Group, int Text) {
    auto &Chosen = Groups.at(Group);
    for (auto &Member : Chosen)
      co_await Member.send(Text);
      // CHECK-MESSAGES: :[[@LINE-2]]:5: warning: this loop goes on in 'Groups' after {{.*}} and 'dissolve' may have erased the element in the meantime [async-stale-after-await]
      // CHECK-NOTES: :[[@LINE-2]]:7: note: the coroutine is suspended here
      // CHECK-NOTES: :[[@LINE-7]]:44: note: 'dissolve' changes 'Groups' here
      // CHECK-NOTES: :[[@LINE-5]]:5: note: iterate over a copy, or look up each element again after the await
  }
};

// A global variable.
std::vector<Connection> Everyone;
cppcoro::task<Connection> accept();
cppcoro::task<> listens() {
  while (true)
    Everyone.push_back(co_await accept());
}
cppcoro::task<> tellsEveryone() {
  for (auto &One : Everyone)
    co_await One.send(1);
    // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: this loop goes on in 'Everyone' after {{.*}} and 'listens' may have invalidated iterators by adding elements in the meantime [async-stale-after-await]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-7]]:14: note: 'listens' changes 'Everyone' here
    // CHECK-NOTES: :[[@LINE-5]]:3: note: iterate over a copy, or look up each element again after the await
}

// What a lambda has captured keeps the object alive, not its elements.
struct Session : std::enable_shared_from_this<Session> {
  std::list<Connection> Peers;
  void drop() { Peers.pop_back(); }
  void start(cppcoro::async_scope &Scope) {
    Scope.spawn([Self = shared_from_this()]() -> cppcoro::task<> {
      for (auto &Peer : Self->Peers)
        co_await Peer.send(1);
        // CHECK-MESSAGES: :[[@LINE-2]]:7: warning: this loop goes on in 'Peers' after {{.*}} and 'drop' may have erased the element in the meantime [async-stale-after-await]
        // CHECK-NOTES: :[[@LINE-2]]:9: note: the coroutine is suspended here
        // CHECK-NOTES: :[[@LINE-7]]:23: note: 'drop' changes 'Peers' here
        // CHECK-NOTES: :[[@LINE-5]]:7: note: iterate over a copy, or look up each element again after the await
    }());
  }
};
